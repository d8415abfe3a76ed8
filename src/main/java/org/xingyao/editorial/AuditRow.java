package org.xingyao.editorial;

import java.time.Instant;

/**
 * A row of the audit log as it is shown.
 *
 * @param no counted from 1, without gaps
 * @param roles ids joined by commas
 * @param address where the call came from; empty for the program itself
 */
public record AuditRow(
        long no, Instant at, String actor, String roles, String address, String action, String object, String detail) {}
