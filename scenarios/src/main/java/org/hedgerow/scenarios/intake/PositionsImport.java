package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.position.Line;
import org.hedgerow.scenarios.table.CsvFault;

/** Balances or payments of a file whose columns others have named, as lines of a position. */
public final class PositionsImport {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final List<Column> WANTED = List.of(
            Column.CURRENCY,
            Column.DATE,
            Column.AMOUNT,
            Column.DEBIT,
            Column.CREDIT,
            Column.ASSETS,
            Column.LIABILITIES,
            Column.BOUGHT,
            Column.SOLD,
            Column.SIDE,
            Column.COUNTERPARTY,
            Column.REGION,
            Column.DEALER,
            Column.BOOK,
            Column.CERTAINTY,
            Column.BUDGET);
    private static final List<Column> AMOUNTS = List.of(
            Column.AMOUNT,
            Column.DEBIT,
            Column.CREDIT,
            Column.ASSETS,
            Column.LIABILITIES,
            Column.BOUGHT,
            Column.SOLD,
            Column.BUDGET);
    private static final List<Column> TAGS = List.of(Column.COUNTERPARTY, Column.REGION, Column.DEALER, Column.BOOK);
    private static final Set<String> NEGATIVE = Set.of(
            "d",
            "dr",
            "debit",
            "дт",
            "дебет",
            "-",
            "s",
            "sell",
            "sold",
            "l",
            "liability",
            "payable",
            "out",
            "short",
            "пасив",
            "пассив",
            "продаж",
            "продажа");
    private static final Set<String> POSITIVE = Set.of(
            "c",
            "cr",
            "credit",
            "кт",
            "кредит",
            "+",
            "b",
            "buy",
            "bought",
            "a",
            "asset",
            "receivable",
            "in",
            "long",
            "актив",
            "купівля",
            "покупка");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Line.LARGEST);

    private final PositionTerms terms;
    private final Map<Integer, ImportedLine> lines = new LinkedHashMap<>(); // by the line in the file
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Sheet sheet;
    private final Columns columns;
    private final boolean flows;
    private Days days;
    private Numerals numerals;
    private int atHome;

    private PositionsImport(PositionTerms terms, Sheet sheet) {
        this.terms = terms;
        this.sheet = sheet;
        this.columns = Columns.of(sheet, terms.names(), WANTED);
        this.flows = terms.flows() == null ? columns.has(Column.DATE) : terms.flows();
        notes.addAll(sheet.notes());
    }

    /** Throws {@link CsvFault} where a file is no such table at all; rows that cannot be taken are {@link #rejected}. */
    public static PositionsImport of(PositionTerms terms, String file, byte[] bytes) {
        Sheet sheet = Sheet.of(file, bytes, terms.form(), cells -> isHead(cells, terms));
        PositionsImport positions = new PositionsImport(terms, sheet);
        positions.check();
        sheet.rows().forEach(positions::add);
        if (positions.atHome > 0) {
            positions.notes.add("rows in " + terms.home() + ", the home currency, are no exposure and left out: "
                    + positions.atHome);
        }
        return positions;
    }

    /** What a column may be mapped to. */
    public static List<String> keys() {
        return WANTED.stream().map(Column::key).toList();
    }

    /** Whether all columns that are mapped are there, or any two by their own names. */
    private static boolean isHead(List<String> cells, PositionTerms terms) {
        if (!terms.names().isEmpty()) {
            return terms.names().values().stream()
                    .allMatch(name ->
                            name.startsWith("#") || cells.stream().anyMatch(cell -> cell.equalsIgnoreCase(name)));
        }
        long known = WANTED.stream().filter(column -> column.in(cells) >= 0).count();
        return known > 1 && AMOUNTS.stream().anyMatch(column -> column.in(cells) >= 0);
    }

    /** By the line in the file of the first row that each is made of. */
    public Map<Integer, ImportedLine> lines() {
        if (!terms.summed()) {
            return lines;
        }
        Map<Integer, ImportedLine> sums = new LinkedHashMap<>();
        Map<Map<String, String>, Integer> places = new LinkedHashMap<>();
        lines.forEach((line, each) -> {
            int place = places.computeIfAbsent(each.texts(), absent -> line);
            sums.merge(place, each, ImportedLine::plus);
        });
        return sums;
    }

    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void check() {
        boolean amounts = columns.has(Column.AMOUNT)
                || (columns.has(Column.DEBIT) && columns.has(Column.CREDIT))
                || (!flows && AMOUNTS.subList(3, 7).stream().anyMatch(columns::has));
        require(
                columns.has(Column.CURRENCY) || !terms.currency().isEmpty(),
                "a column of currencies, as currency, or" + " --currency must say of which all rows are");
        require(
                amounts,
                "a column of amounts, as amount, or debit and credit" + (flows ? "" : ", or assets and liabilities"));
        require(!flows || columns.has(Column.DATE), "a column of dates, as date");
        try {
            days = Days.of(terms.form().dates(), cells(List.of(Column.DATE)));
            numerals = Numerals.of(sheet.decimal(), cells(AMOUNTS));
        } catch (InvalidValue fault) {
            throw new CsvFault(sheet.file(), fault.rule());
        }
    }

    private void require(boolean there, String what) {
        if (!there) {
            throw new CsvFault(
                    sheet.file(),
                    sheet.headLine(),
                    "must have " + what + "; --map says which column is what, and there are "
                            + String.join(", ", sheet.head()));
        }
    }

    private List<String> cells(List<Column> of) {
        return sheet.rows().stream()
                .flatMap(row -> of.stream().map(column -> columns.cell(row, column)))
                .toList();
    }

    private void add(Sheet.Row row) {
        try {
            if (row.isLonger(sheet.head())) {
                throw new InvalidValue("must have " + sheet.head().size() + " cells as the head has, but has "
                        + row.cells().size());
            }
            String code = (columns.has(Column.CURRENCY) ? columns.cell(row, Column.CURRENCY) : terms.currency())
                    .toUpperCase(Locale.ROOT);
            if (!CODE.matcher(code).matches()) {
                throw at(
                        Column.CURRENCY,
                        "must be a currency's three letters, but is \"" + Numerals.shortened(code) + "\"");
            }
            if (code.equals(terms.home())) {
                atHome++;
                return;
            }
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put("type", flows ? "flow" : "stock");
            texts.put("currency", code);
            Map<String, BigDecimal> amounts = flows ? flow(row, texts) : stock(row);
            TAGS.stream()
                    .filter(tag -> !columns.cell(row, tag).isEmpty())
                    .forEach(tag -> texts.put(tag.key(), columns.cell(row, tag).replaceAll("\\s+", " ")));
            lines.put(row.line(), new ImportedLine(texts, amounts));
        } catch (InvalidValue fault) {
            rejected.add(new Rejected(sheet.file(), row.line(), fault.place(), fault.rule()));
        }
    }

    private Map<String, BigDecimal> flow(Sheet.Row row, Map<String, String> texts) {
        texts.put("date", within(Column.DATE, () -> days.day(columns.cell(row, Column.DATE))
                .toString()));
        texts.put("certainty", certainty(row));
        String budget = columns.cell(row, Column.BUDGET);
        if (!budget.isEmpty()) {
            texts.put("budgetRate", within(Column.BUDGET, () -> numerals.number(budget)
                    .toPlainString()));
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put("amount", signed(row));
        return amounts;
    }

    private String certainty(Sheet.Row row) {
        String cell = columns.cell(row, Column.CERTAINTY).toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return terms.certainty();
        }
        if (!cell.equals("commitment") && !cell.equals("forecast")) {
            throw at(Column.CERTAINTY, "must be commitment or forecast, but is " + Numerals.shortened(cell));
        }
        return cell;
    }

    /** What is held is an asset, what is owed a liability, whichever way the file says it. */
    private Map<String, BigDecimal> stock(Sheet.Row row) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (Column side : AMOUNTS.subList(3, 7)) {
            if (columns.has(side)) {
                BigDecimal amount = amount(row, side);
                if (amount.signum() < 0) {
                    throw at(side, "must not be negative, but is " + columns.cell(row, side));
                }
                amounts.put(side.key(), amount);
            }
        }
        if (amounts.isEmpty()) {
            BigDecimal net = signed(row);
            amounts.put("assets", net.max(BigDecimal.ZERO));
            amounts.put("liabilities", net.negate().max(BigDecimal.ZERO));
        }
        return amounts;
    }

    /** What is received, or minus what is paid. */
    private BigDecimal signed(Sheet.Row row) {
        BigDecimal amount = columns.has(Column.AMOUNT)
                ? amount(row, Column.AMOUNT)
                : amount(row, Column.CREDIT).subtract(amount(row, Column.DEBIT));
        if (columns.has(Column.AMOUNT) && columns.cell(row, Column.AMOUNT).isEmpty()) {
            throw at(Column.AMOUNT, "must be given");
        }
        String side = columns.cell(row, Column.SIDE).toLowerCase(Locale.ROOT);
        if (columns.has(Column.SIDE) && columns.has(Column.AMOUNT)) {
            if (!NEGATIVE.contains(side) && !POSITIVE.contains(side)) {
                throw at(
                        Column.SIDE,
                        "must say debit or credit (D, C), buy or sell, + or -, but is \"" + Numerals.shortened(side)
                                + "\"");
            }
            if (amount.signum() < 0) {
                throw at(
                        Column.AMOUNT,
                        "must not be negative where a column says the side, but is "
                                + columns.cell(row, Column.AMOUNT));
            }
            amount = NEGATIVE.contains(side) ? amount.negate() : amount;
        }
        return terms.negated() ? amount.negate() : amount;
    }

    private BigDecimal amount(Sheet.Row row, Column column) {
        String cell = columns.cell(row, column);
        if (cell.isEmpty() || cell.equals("-")) {
            return BigDecimal.ZERO;
        }
        BigDecimal amount = within(column, () -> numerals.number(cell)).multiply(terms.scale());
        if (amount.abs().compareTo(LARGEST) > 0) {
            throw at(column, "must be no more than 1e18, but is " + Numerals.shortened(cell));
        }
        return amount;
    }

    private <T> T within(Column column, java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (InvalidValue fault) {
            throw at(column, fault.rule());
        }
    }

    private InvalidValue at(Column column, String rule) {
        String name = columns.has(column) ? sheet.head().get(columns.place(column)) : column.key();
        return InvalidValue.at(name, rule);
    }
}
