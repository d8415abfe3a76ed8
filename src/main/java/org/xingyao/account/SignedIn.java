package org.xingyao.account;

/**
 * Who is signed in, and by what.
 *
 * @param sessionId row id of the session; 0 for a machine
 * @param csrfToken what this session's forms must send back; empty for a machine, which sends no cookie
 * @param displayName as the desk shows it
 */
public record SignedIn(
        Actor actor, long userId, long sessionId, String csrfToken, String displayName, boolean mustChangePassword) {}
