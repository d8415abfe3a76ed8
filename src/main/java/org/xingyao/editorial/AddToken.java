package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.account.ApiToken;
import org.xingyao.account.ApiTokens;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.account.Secrets;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Digest;
import org.xingyao.text.Invalid;

/** Makes a token for a machine. */
@ApplicationScoped
public class AddToken {
    // 40 characters of 5.8 bits: far beyond guessing, so a plain SHA-256 is enough to store.
    private static final int LENGTH = 40;
    // Rows name the token as “令牌 …” where they say who it was, in 60 characters.
    private static final int LONGEST_NAME = 57;

    private final ApiTokens tokens;
    private final Rights rights;
    private final Ledger ledger;
    private final Clock clock;

    AddToken(ApiTokens tokens, Rights rights, Ledger ledger, Clock clock) {
        this.tokens = tokens;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** For a role that holds in every column. */
    @Transactional
    public String run(Actor actor, String name, Role role) {
        return run(actor, name, role, Set.of());
    }

    /**
     * @param columns slugs that the role is limited to; none for every column
     * @return the token itself, which is nowhere stored and can't be shown again
     */
    @Transactional
    public String run(Actor actor, String name, Role role, Set<String> columns) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        rights.check(Set.of(role), columns);
        var clean = CleanText.line(name);
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new Invalid("name", "令牌要有名称，最长 " + LONGEST_NAME + " 个字符");
        }
        if (tokens.named(clean).isPresent()) throw new Conflict("已有令牌“" + clean + "”，请换一个名称");
        var secret = "xy_" + Secrets.random(LENGTH);
        var token = new ApiToken();
        token.name = clean;
        token.tokenHash = Digest.sha256(secret);
        token.role = role;
        token.columns.addAll(columns);
        token.createdAt = clock.instant();
        tokens.persist(token);
        var said = Rights.said(Set.of(role), columns);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "add-token", "token:" + clean, said)), List.of());
        return secret;
    }
}
