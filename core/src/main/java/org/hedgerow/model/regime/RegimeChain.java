package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hedgerow.market.Market;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;

/**
 * The regimes of a currency and of all whose crises it feels, directly or through others, as one Markov chain in days. A
 * state weighs what the mean of the rate over its crawl gathers there: {@code v' = v P}, every entry of P times the
 * growth of the rate along it. The first currency is the one whose mean is sought.
 */
final class RegimeChain {
    /** 4^5 states of all regimes together. */
    static final int MOST_MEMBERS = 5;

    private final List<Member> members;
    private final ManagedRate own;
    private final double jump; // mean of the rate after a devaluation over the one before
    private final double[] growth = new double[Phase.COUNT]; // [phase], over a day, of the mean over its crawl
    private final double[] inBand; // [day of the calm], the same where the rate moves in a band
    private double[][] weight; // [days in the calm][phases of all members]
    private double[][] next;
    private int day;

    private RegimeChain(List<Member> members, int days) {
        this.members = members;
        this.own = members.get(0).model();
        this.jump = own.devaluation().meanFactor();
        for (int phase = 0; phase < Phase.COUNT; phase++) {
            growth[phase] =
                    StrictMath.exp((own.drift(Phase.of(phase)) - own.calm().crawl()) * Exits.DAY);
        }
        this.inBand = BandMoves.of(own.calm()).meanGrowth(days);
        int states = 1 << (2 * members.size());
        this.weight = new double[inBand.length + 1][states];
        this.next = new double[inBand.length + 1][states];
        weight[0][0] = 1;
    }

    /** From today, all in the calm, for some days; odds are multiplied by a factor of each currency. */
    static RegimeChain of(
            Currency currency,
            Map<Currency, SpotModel> models,
            Market market,
            int days,
            ToDoubleFunction<Currency> oddsFactor) {
        Map<Currency, Exits> exits = new HashMap<>();
        for (Currency name : members(currency, models)) {
            ManagedRate model = (ManagedRate) models.get(name);
            exits.put(name, Exits.of(model, name, market, days, oddsFactor.applyAsDouble(name)));
        }
        return of(currency, models, exits, days);
    }

    /** The same with the exits of each currency of the chain. */
    static RegimeChain of(Currency currency, Map<Currency, SpotModel> models, Map<Currency, Exits> exits, int days) {
        List<Currency> names = members(currency, models);
        List<Member> members = new ArrayList<>();
        names.forEach(name -> members.add(new Member((ManagedRate) models.get(name), exits.get(name), names)));
        return new RegimeChain(members, days);
    }

    /** The currency, those whose crises it feels, those whose crises they feel, and so on. */
    static List<Currency> members(Currency currency, Map<Currency, SpotModel> models) {
        List<Currency> found = new ArrayList<>(List.of(currency));
        for (int place = 0; place < found.size(); place++) {
            if (models.get(found.get(place)) instanceof ManagedRate model) {
                model.reads().stream().filter(other -> !found.contains(other)).forEach(found::add);
            }
        }
        return found;
    }

    /** One currency of the chain. */
    private record Member(ManagedRate model, Exits exits, List<Currency> names) {
        double contagion(int state) {
            double factor = 1;
            for (Devaluation.Contagion contagion : model.devaluation().contagions()) {
                int other = names.indexOf(contagion.currency());
                factor *= phase(state, other) == Phase.CRISIS.code() ? contagion.factor() : 1;
            }
            return factor;
        }
    }

    private static int phase(int state, int member) {
        return state >> (2 * member) & 3;
    }

    /** Goes on by a day; returns what the mean of the rate over its crawl grows by. */
    double step() {
        for (double[] row : next) {
            Arrays.fill(row, 0);
        }
        for (int age = 0; age < weight.length; age++) {
            for (int state = 0; state < weight[age].length; state++) {
                if (weight[age][state] != 0) {
                    spread(weight[age][state], age, state, 0, 0);
                }
            }
        }
        double[][] before = weight;
        weight = next;
        next = before;
        day++;
        return normalise();
    }

    /** Gives the weight of a state to those it may turn into, one member after the other. */
    private void spread(double share, int age, int state, int member, int reached) {
        if (member == members.size()) {
            add(share, age, state, reached);
            return;
        }
        int from = phase(state, member);
        Exits exits = members.get(member).exits();
        double ends = from == Phase.CALM.code()
                ? exits.devaluation(day, members.get(member).contagion(state))
                : exits.end(from);
        go(share * (1 - ends), age, state, member, reached, from);
        if (from == Phase.SETTLING.code()) {
            go(share * ends * exits.floats(), age, state, member, reached, Phase.FLOATING.code());
            go(share * ends * (1 - exits.floats()), age, state, member, reached, Phase.CALM.code());
        } else {
            go(share * ends, age, state, member, reached, (from + 1) % Phase.COUNT);
        }
    }

    private void go(double share, int age, int state, int member, int reached, int phase) {
        if (share != 0) {
            spread(share, age, state, member + 1, reached | phase << (2 * member));
        }
    }

    private void add(double share, int age, int state, int reached) {
        int from = phase(state, 0);
        int to = phase(reached, 0);
        if (to != Phase.CALM.code()) {
            boolean devalued = from == Phase.CALM.code();
            next[0][reached] += share * growth[to] * (devalued ? jump : 1);
        } else {
            int old = from == Phase.CALM.code() ? age : 0;
            next[Math.min(old + 1, inBand.length)][reached] += share * grows(from, to, old);
        }
    }

    /** What the mean of the rate over its crawl grows by over a day, from one of its regimes to another. */
    private double grows(int from, int to, int age) {
        if (to == Phase.CALM.code()) {
            return age < inBand.length ? inBand[age] : 1;
        }
        return growth[to] * (from == Phase.CALM.code() ? jump : 1);
    }

    /** What {@link #step} would return, were this the hazard of the first currency's devaluation on the day. */
    double growth(double hazard) {
        double sum = 0;
        for (int age = 0; age < weight.length; age++) {
            for (int state = 0; state < weight[age].length; state++) {
                if (weight[age][state] != 0) {
                    sum += weight[age][state] * growth(hazard, age, state);
                }
            }
        }
        return sum;
    }

    private double growth(double hazard, int age, int state) {
        int from = phase(state, 0);
        Exits exits = members.get(0).exits();
        if (from == Phase.CALM.code()) {
            double ends = Exits.probability(hazard * members.get(0).contagion(state));
            return (1 - ends) * grows(from, from, age) + ends * grows(from, Phase.CRISIS.code(), age);
        }
        double ends = exits.end(from);
        double lasts = (1 - ends) * grows(from, from, 0);
        if (from == Phase.SETTLING.code()) {
            double floats = exits.floats() * grows(from, Phase.FLOATING.code(), 0);
            return lasts + ends * (floats + (1 - exits.floats()) * grows(from, Phase.CALM.code(), 0));
        }
        return lasts + ends * grows(from, (from + 1) % Phase.COUNT, 0);
    }

    /** {@code E S(t) / S(0)} on dates in ascending order, from today on, if nothing makes up for it. */
    double[] ownGrowth(LocalDate today, List<LocalDate> dates) {
        double[] growth = new double[dates.size()];
        double overCrawl = 1;
        for (int date = 0; date < growth.length; date++) {
            long end = ChronoUnit.DAYS.between(today, dates.get(date));
            while (day < end) {
                overCrawl *= step();
            }
            growth[date] = overCrawl * StrictMath.exp(own.calm().crawl() * end * Exits.DAY);
        }
        return growth;
    }

    private double normalise() {
        double sum = 0;
        for (double[] row : weight) {
            for (double each : row) {
                sum += each;
            }
        }
        for (double[] row : weight) {
            for (int state = 0; state < row.length; state++) {
                row[state] /= sum;
            }
        }
        return sum;
    }

    /** Share of a regime of the first currency in the mean; its probability where no regime moves the mean. */
    double share(Phase phase) {
        double sum = 0;
        for (double[] row : weight) {
            for (int state = 0; state < row.length; state++) {
                sum += phase(state, 0) == phase.code() ? row[state] : 0;
            }
        }
        return sum;
    }
}
