package be.lra;

import java.time.Instant;

/**
 * What a stored activation says.
 *
 * @param version counts the changes, from 1 at issue: what compare-and-swap compares
 * @param issuedAt when link and code were issued
 * @param expiresAt the first instant at which they are no longer valid
 * @param changedAt when this state came about
 * @param issueNumber counts the codes of one case and kind of key, from 1
 * @param tries comparisons begun in the case
 * @param triesLimit the number of tries at which the case is locked
 * @param state where it stands at the instant that was asked for
 * @param selector the public half of its link, under which the storage finds it
 */
public record StoredActivation(long version, Instant issuedAt, Instant expiresAt, Instant changedAt, long issueNumber,
        long tries, long triesLimit, ActivationStatus state, String selector) {}
