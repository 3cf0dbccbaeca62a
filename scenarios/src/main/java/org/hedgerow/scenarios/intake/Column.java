package org.hedgerow.scenarios.intake;

import java.util.List;
import java.util.Locale;

/** What a column may hold, and how others call it: in English, Ukrainian and Russian. */
enum Column {
    DATE(
            "date",
            "exchangedate",
            "time_period",
            "value date",
            "due date",
            "due",
            "дата",
            "дата валютування",
            "дата платежу",
            "дата платежа",
            "дата валютирования",
            "срок",
            "термін",
            "startdate",
            "күні"),
    CURRENCY(
            "currency",
            "ccy",
            "cc",
            "code",
            "currency code",
            "iso code",
            "currencycodel",
            "код літерний",
            "літерний код",
            "код буквенный",
            "буквенный код",
            "валюта",
            "код валюти",
            "код валюты",
            "вал.",
            "ccy code"),
    UNITS(
            "units",
            "unit",
            "nominal",
            "quantity",
            "кількість одиниць",
            "кількість",
            "кількість одиниць валюти",
            "количество",
            "количество единиц",
            "номинал",
            "номінал",
            "единиц",
            "одиниць"),
    RATE(
            "rate",
            "amount",
            "value",
            "курс",
            "офіційний курс",
            "офіційний курс гривні",
            "офіційний курс гривні, грн",
            "официальный курс",
            "close",
            "price",
            "fixing",
            "обменный курс"),
    AMOUNT(
            "amount",
            "balance",
            "net",
            "net amount",
            "position",
            "closing balance",
            "сума",
            "сумма",
            "залишок",
            "остаток",
            "сальдо",
            "вихідний залишок",
            "исходящий остаток",
            "баланс"),
    DEBIT("debit", "withdrawal", "paid out", "out", "дебет", "дт", "видаток", "списання", "списание", "расход"),
    CREDIT("credit", "deposit", "paid in", "in", "кредит", "кт", "надходження", "зарахування", "поступление", "приход"),
    ASSETS("assets", "активи", "активы"),
    LIABILITIES("liabilities", "пасиви", "зобов'язання", "пассивы", "обязательства"),
    BOUGHT("bought", "куплено"),
    SOLD("sold", "продано"),
    SIDE("side", "dr/cr", "d/c", "type", "дт/кт", "сторона", "direction"),
    COUNTERPARTY("counterparty", "customer", "supplier", "partner", "контрагент", "клієнт", "клиент"),
    REGION("region", "регіон", "регион"),
    DEALER("dealer", "дилер"),
    BOOK("book", "portfolio", "account", "рахунок", "счет", "счёт", "портфель"),
    CERTAINTY("certainty", "status", "статус"),
    BUDGET("budget rate", "budgetrate", "plan rate", "плановий курс", "плановый курс");

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** What {@code --map} calls it. */
    String key() {
        return this == BUDGET ? "budgetRate" : name().toLowerCase(Locale.ROOT);
    }

    /** As people read them. */
    String names() {
        return String.join(", ", names);
    }

    boolean is(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT).strip());
    }

    /** The first of the names in a head that is one of this column's, by the order of its own; -1 if none. */
    int in(List<String> head) {
        for (String name : names) {
            for (int column = 0; column < head.size(); column++) {
                if (head.get(column).equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        return -1;
    }
}
