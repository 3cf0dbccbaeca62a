package org.hedgerow.outlook.budget;

import org.hedgerow.risk.Estimate;

/** The shortfall below the budget that is not exceeded with probability {@code alpha}; negative where even then more comes in. */
public record AtRisk(double alpha, Estimate amount) {}
