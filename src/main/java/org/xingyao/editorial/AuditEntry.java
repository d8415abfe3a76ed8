package org.xingyao.editorial;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Edition;
import org.xingyao.text.Digest;

/**
 * One row of the audit log.
 *
 * @param role ids of the actor's roles, joined by commas
 * @param action a short English word, as import or withdraw
 * @param object what it was done to, as article:slug
 */
record AuditEntry(Instant at, String actor, String role, String address, String action, String object, String detail) {
    AuditEntry {
        // PostgreSQL keeps microseconds; what is hashed must be what is read back.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Ends the detail of whatever puts an edition before the readers: the chain keeps which words those were. */
    static String bound(Edition edition) {
        return "，内容 " + edition.contentHash;
    }

    static AuditEntry of(Instant at, Actor actor, String action, String object, String detail) {
        return new AuditEntry(at, actor.name(), actor.roleIds(), actor.address(), action, object, detail);
    }

    /** The hash of this row in the chain: it covers the row's number, its content and the hash of the row before. */
    String hash(long no, String before) {
        var text = new StringBuilder(before);
        for (var part : List.of(Long.toString(no), at.toString(), actor, role, address, action, object, detail)) {
            // The length keeps two rows apart whose parts differ only by where one ends.
            text.append('\n').append(part.length()).append(':').append(part);
        }
        return Digest.sha256(text.toString());
    }
}
