package org.xingyao.account;

/**
 * Who is signed in, and by what.
 *
 * @param sessionId row id of the session; 0 for a machine
 * @param csrfToken what this session's forms must send back; empty for a machine, which sends no cookie
 * @param displayName as the desk shows it
 * @param mustSetUpTwoSteps the house asks 双步登录 of this person, who has not set it up
 */
public record SignedIn(
        Actor actor,
        long userId,
        long sessionId,
        String csrfToken,
        String displayName,
        boolean mustChangePassword,
        boolean mustSetUpTwoSteps) {
    /** Something comes before all work. */
    public boolean isHeldUp() {
        return mustChangePassword || mustSetUpTwoSteps;
    }
}
