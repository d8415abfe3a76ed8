package org.xingyao.proof;

/**
 * Findings for each 10,000 characters 差错率（每万字）; a newspaper may have three.
 *
 * @param blockers of those that must be put right, 0 or more
 * @param errors of those and of warnings; hints are no errors
 */
public record Rate(double blockers, double errors) {
    /** @param characters that were read; the rate of no text is 0 */
    static Rate of(long blockers, long warnings, long characters) {
        if (characters <= 0) return new Rate(0, 0);
        return new Rate(blockers * 10_000.0 / characters, (blockers + warnings) * 10_000.0 / characters);
    }
}
