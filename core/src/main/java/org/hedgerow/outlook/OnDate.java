package org.hedgerow.outlook;

import java.time.LocalDate;
import org.hedgerow.risk.measure.RiskProfile;

/** What a position with a strategy has come to by a date before the horizon, closed and marked there: home currency of it. */
public record OnDate(LocalDate date, RiskProfile outcome) {}
