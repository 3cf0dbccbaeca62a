package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedgerow.contribution.StrategyContributions;
import org.hedgerow.credit.exposure.ExposureProfile;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.FewestTailPaths;
import org.hedgerow.scenarios.report.NetExposure;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.wording.ModelWords;
import org.hedgerow.scenarios.report.wording.NormWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** A result as a treasurer reads it: what is assumed, what is open, what each strategy is worth, what to do. */
public final class TextReport {
    private final ScenarioResult result;
    private final Conventions conventions;
    private final Amounts amounts;
    private final List<Appraisal> appraisals;
    private final Sections sections = new Sections();

    private TextReport(ScenarioResult result) {
        this.result = result;
        this.conventions = Conventions.of(result);
        this.amounts = Amounts.forExposure(result.grossExposure());
        this.appraisals = result.decision().appraisals();
    }

    /** Lines that end in a line feed, without colour or any other control. */
    public static String of(ScenarioResult result) {
        return written(result).toString();
    }

    /** The words above its tables, for reports of another form. */
    public static List<Legend> legends(ScenarioResult result) {
        return written(result).legends();
    }

    private static Sections written(ScenarioResult result) {
        TextReport report = new TextReport(result);
        report.sections.add(Heading.of(result, report.conventions, Sections.WIDTH));
        report.addPosition();
        report.addStrategies();
        report.addLadders();
        report.addContributions();
        report.addSensitivities();
        report.addFunds();
        report.addBorrowers();
        report.addCounterparties();
        LimitsReport.section(result, report.sections);
        EffectivenessTables.section(result, report.amounts, report.sections);
        ModelSections models = new ModelSections(result, report.conventions, report.amounts, report.sections);
        models.addModels();
        models.addStress();
        report.addBreakEvens();
        models.addParameters();
        RecommendationSection.add(result, report.sections);
        return report.sections;
    }

    /** What is assumed and open, what each strategy is worth, and which to take; all else is left to the whole report. */
    public static String answer(ScenarioResult result) {
        TextReport report = new TextReport(result);
        report.sections.add(Heading.of(result, report.conventions, Sections.WIDTH));
        report.addOpen();
        report.addWorth(new StrategyTables(report.appraisals, report.amounts).names(), report.conventions.homeUnit());
        RecommendationSection.add(result, report.sections);
        return report.sections.toString();
    }

    private void addOpen() {
        sections.add("OPEN POSITION TODAY", "", PositionSection.table(result, conventions, amounts));
    }

    private void addPosition() {
        addOpen();
        List<NetExposure> exposures = NetExposure.of(result.scenario());
        if (exposures.size() > 1 || result.net().size() > 1) {
            sections.add(
                    "OPEN POSITION ADDED UP",
                    ExposureTable.LEGEND,
                    ExposureTable.of(exposures, amounts, conventions.homeUnit()));
        }
        addMarket();
        if (!result.norms().isEmpty()) {
            sections.add(
                    "NORMS TODAY",
                    capital(),
                    NormTables.today(
                            result.norms(), conventions.capital().orElseThrow(), amounts, conventions.homeUnit()));
        }
    }

    private void addMarket() {
        MarketSection market = new MarketSection(result);
        sections.add(
                "MARKET AND MODEL",
                conventions.home() + " per unit of currency, metals per troy ounce. Drift: " + conventions.drift()
                        + ". Zero rates: to the horizon, continuously compounded; of " + conventions.home() + " "
                        + market.homeRate() + " % a year." + market.interest() + market.smiles() + market.spreads(),
                market.table());
        market.correlations()
                .ifPresent(table -> sections.add(
                        "CORRELATIONS OF THE PATHS",
                        ModelWords.correlations(result.scenario().model()) + market.repairOfCorrelations(),
                        table));
        OddsTable.of(result)
                .ifPresent(table -> sections.add(
                        "ODDS OF A DEVALUATION",
                        "The model's are of the real world. At those of the forward its own mean would be the forward: what they"
                                + " exceed the model's by is the price that the market puts on a hedge against it, and what they lack"
                                + " of them is what it gives away." + OddsTable.doubt(result),
                        table));
    }

    private String capital() {
        return conventions
                .capital()
                .map(amount -> "Capital: " + amounts.text(amount) + " " + conventions.homeUnit() + "."
                        + NormWords.of(result.scenario()) + left())
                .orElse("");
    }

    /** What structural positions come to that some norms leave out. */
    private String left() {
        return NormWords.structural(result.scenario())
                .map(left -> " Of structural positions " + amounts.text(left.amount()) + " are left out of "
                        + String.join(", ", left.ids()) + ".")
                .orElse("");
    }

    private void addStrategies() {
        StrategyTables tables = new StrategyTables(appraisals, amounts);
        addWorth(tables.names(), conventions.homeUnit());
        addRisk(tables, conventions.homeUnit());
        OutlookSection.add(result, sections);
        addDeals(tables, conventions.homeUnit());
        if (!result.norms().isEmpty()) {
            sections.add(
                    "NORMS WITH EACH STRATEGY",
                    "% of capital, at today's rates; ! marks a norm that is broken.",
                    NormTables.after(tables.names(), appraisals));
        }
        addCapital();
    }

    private void addCapital() {
        result.capital().ifPresent(ratios -> {
            CapitalSection section = new CapitalSection(ratios, amounts);
            sections.add("CAPITAL RATIO", section.legend(conventions.homeUnit()), section.table());
        });
    }

    private void addWorth(Column names, String unit) {
        boolean atForwardDrift = result.scenario().model().hasForwardDrift();
        AllInTables tables = new AllInTables(result, names, amounts, conventions);
        sections.add(
                "WORTH OF EACH STRATEGY",
                unit
                        + "; a gain is positive. Interval: 95 %, for all hedges"
                        + (result.looks().isPresent() ? " and looks" : "")
                        + " together. Risk costs "
                        + conventions.riskCost() + ". Equal: within " + amounts.text(result.materiality())
                        + " either way." + (atForwardDrift ? " The drift is the forward's." : "") + tables.dominated(),
                tables.worth());
        sections.add(
                "COST AND RISK ALL IN",
                unit
                        + "; a cost is positive. Expected cost = unhedged less hedged, on average. Risk removed: what is left with"
                        + " 'none' less what is left. k*: " + priceOfRisk() + "." + cash() + funds(),
                tables.costs());
    }

    private String cash() {
        return appraisals.stream().anyMatch(appraisal -> appraisal.cashNeed().isPresent())
                ? " Cash need: the largest debt of the hedge's own account on the way."
                : "";
    }

    private void addRisk(StrategyTables tables, String unit) {
        sections.add(
                "RISK",
                unit + "; outcome: a gain is positive; unexpected loss: expected shortfall and mean outcome added."
                        + reserve(),
                tables.risk(Numbers.exactPercent(conventions.alpha())));
        sections.add(
                "TAILS",
                unit + "; a loss is positive. VaR: the loss not exceeded at that level; ES: the mean loss beyond it."
                        + tooFew(),
                tables.tails());
        if (appraisals.get(0).outcome().effectivePaths().isPresent()) {
            sections.add(
                    "EFFECTIVE PATHS",
                    "As many as paths of equal weight would have to be for the same errors.",
                    tables.effectivePaths());
        }
    }

    private void addDeals(StrategyTables tables, String unit) {
        sections.add(
                "COMPONENTS OF THE HEDGE",
                unit + ", means; a gain is positive, a cost negative. Components that are not shown are 0.",
                tables.components());
        if (tables.needCash()) {
            sections.add(
                    "CASH THAT THE HEDGE NEEDS",
                    unit
                            + "; the largest debt of its own cash account on any of its payment dates: margin calls, premiums"
                            + " and settled losses with interest, marks on the horizon among them. What the position brings"
                            + " in is not set against it.",
                    tables.cashNeeds());
        }
    }

    private void addBreakEvens() {
        result.breakEvens().filter(found -> found.all().size() > 1).ifPresent(found -> {
            BreakEvenTable table = new BreakEvenTable(found);
            sections.add("WHAT WOULD TURN THE ANSWER", table.legend(), table.table());
        });
    }

    private void addLadders() {
        result.ladders().filter(ladders -> !ladders.isEmpty()).ifPresent(ladders -> {
            LadderTable table = new LadderTable(ladders, amounts);
            sections.add(
                    "EACH INSTRUMENT AT SEVERAL HEDGE RATIOS", table.legend(conventions.homeUnit()), table.table());
        });
    }

    /** Of doing nothing and of what is recommended; the JSON has them of all. */
    private void addContributions() {
        List<StrategyContributions> shown = ContributionTables.shown(result);
        if (!shown.isEmpty()) {
            ContributionTables tables = new ContributionTables(shown, amounts);
            sections.add("CONTRIBUTIONS TO RISK", tables.legend(conventions.homeUnit()), tables.table());
        }
    }

    private void addSensitivities() {
        result.sensitivities().ifPresent(all -> {
            SensitivityTables tables = new SensitivityTables(all, result, amounts);
            sections.add("SENSITIVITIES OF THE DECISION", tables.legend(conventions.homeUnit()), tables.ofDecision());
            if (appraisals.size() > 1 && !all.effects().isEmpty()) {
                sections.add('\n' + tables.ofNetBenefits().text(Sections.WIDTH));
            }
        });
    }

    private void addFunds() {
        if (!result.funds().isEmpty()) {
            FundTables tables = new FundTables(result.funds(), amounts, conventions.home());
            sections.add("SELF-INSURANCE", tables.legend(conventions.homeUnit()), tables.sizes());
            sections.add('\n' + tables.reasons().text(Sections.WIDTH));
        }
    }

    private void addBorrowers() {
        result.borrowers().ifPresent(report -> {
            BorrowerTables tables = new BorrowerTables(report, amounts);
            sections.add(
                    "BORROWERS",
                    "Share of the borrowers of each line of currency loans that has defaulted by the horizon, of paths"
                            + " under the scenario's own model: so many borrowers that none counts by itself.",
                    tables.defaults());
            sections.add(
                    "HEDGES THAT BORROWERS UNDO",
                    tables.legend(conventions.homeUnit(), Numbers.exactPercent(report.level())),
                    tables.undone());
        });
    }

    private void addCounterparties() {
        result.credit().ifPresent(credit -> {
            CounterpartyTables tables = new CounterpartyTables(credit, amounts);
            sections.add(
                    "COUNTERPARTIES",
                    conventions.homeUnit()
                            + "; what they may owe before their default, with the position's own contracts with"
                            + " them, on real-world paths; the adjustment, what their default is expected to cost today, on"
                            + " risk-neutral ones. " + CounterpartyWords.method(result.scenario()),
                    tables.all());
            for (ExposureProfile profile : credit.exposures().profiles()) {
                sections.add(
                        "EXPOSURE BY DATE: '" + Printable.line(profile.strategy()) + "' WITH "
                                + CounterpartyTables.with(profile),
                        "",
                        tables.dates(profile));
            }
        });
    }

    private String priceOfRisk() {
        return conventions.chargesUnexpectedLoss()
                ? "the price of risk a year above which hedging pays"
                : "where hedging would turn if capital were charged on the unexpected loss at "
                        + Numbers.exactPercent(conventions.alpha()) + "; this scenario charges something else";
    }

    /** Names every fund, since what risk costs with it is not what the scenario charges. */
    private String funds() {
        return appraisals.stream()
                .flatMap(appraisal -> appraisal.fund().stream()
                        .map(fund -> " '" + Printable.line(appraisal.name()) + "' keeps a fund of "
                                + amounts.text(fund.amount()) + " for losses: risk costs "
                                + Numbers.exactPercent(fund.spread())
                                + " a year of the unexpected loss up to it, the price of risk beyond."))
                .collect(Collectors.joining());
    }

    private String reserve() {
        Optional<Double> reserve = result.scenario().risk().flatMap(RiskReport::reserve);
        return reserve.map(amount -> " Reserve: " + amounts.text(amount) + ".").orElse("");
    }

    private String tooFew() {
        List<String> few = FewestTailPaths.listed(appraisals).stream()
                .filter(TailPaths::tooFew)
                .map(tail -> Numbers.exactPercent(tail.alpha()) + " (" + Numbers.fixed(tail.count(), 1) + " paths)")
                .toList();
        return few.isEmpty() ? "" : " TOO FEW TAIL PATHS for errors to be relied on: " + String.join(", ", few) + ".";
    }
}
