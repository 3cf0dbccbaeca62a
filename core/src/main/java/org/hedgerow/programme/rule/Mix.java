package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;

/** Several programmes, each for its part of the deal. What one buys and another sells on a date is not dealt. */
public record Mix(List<Part> parts) implements Programme {
    private static final double ROUNDING = 1e-9;

    /**
     * A programme and what it decides on.
     *
     * @param share of the deal, more than 0
     */
    public record Part(double share, Programme programme) {
        public Part {
            Checks.positive(share, "share");
            Checks.present(programme, "programme");
        }
    }

    public Mix {
        parts = Checks.notEmpty(parts, "parts");
        double sum = parts.stream().mapToDouble(Part::share).sum();
        Checks.that(Math.abs(sum - 1) <= ROUNDING, "parts", "must have shares that add up to 1, but they make " + sum);
    }

    @Override
    public String words() {
        return parts.stream()
                .map(part -> part.share() + " " + part.programme().words())
                .collect(Collectors.joining("; "));
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        parts.forEach(part -> dates.addAll(part.programme.decides(deal, market, end)));
        return dates;
    }

    @Override
    public void require(Needs needs, Exposure deal, Market market, LocalDate end) {
        parts.forEach(part -> part.programme.require(needs, deal, market, end));
    }

    @Override
    public double shareToday(Exposure deal, Market market) {
        return parts.stream()
                .mapToDouble(part -> part.share * part.programme.shareToday(deal, market))
                .sum();
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        return new MixKernel(this, layout, deal, market, end);
    }
}
