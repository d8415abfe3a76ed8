package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.account.HalfSignIns;
import org.xingyao.account.SecondSteps;
import org.xingyao.account.Secrets;
import org.xingyao.account.User;
import org.xingyao.account.UserSession;
import org.xingyao.account.UserSessions;
import org.xingyao.text.CleanText;
import org.xingyao.text.Digest;

/** Opens sessions, whatever has proved who somebody is, and writes down who came and who was refused. */
@ApplicationScoped
class Door {
    private static final int ID_LENGTH = 43;
    private static final int LONGEST_AGENT = 200;
    private static final int LONGEST_NAME = 40;

    private final UserSessions sessions;
    private final SecondSteps steps;
    private final HalfSignIns halves;
    private final Failures failures;
    private final Ledger ledger;
    private final Clock clock;

    Door(UserSessions sessions, SecondSteps steps, HalfSignIns halves, Failures failures, Ledger ledger, Clock clock) {
        this.sessions = sessions;
        this.steps = steps;
        this.halves = halves;
        this.failures = failures;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Where a browser is, as it says itself. */
    record Browser(String address, String agent) {}

    /**
     * After the first step. Who has a second one is not in yet, and what failed before is not forgotten: a guesser of
     * codes who knows the password would begin anew each time.
     */
    Admission afterFirstStep(User user, Browser browser, boolean byProvider) {
        if (steps.on(user.id).isPresent()) return Admission.half(halves.begin(user, byProvider, clock.instant()));
        return letIn(user, browser, byProvider, byProvider ? "统一身份认证" : "");
    }

    /** @param detail how the person proved who they are; empty for the password alone */
    Admission letIn(User user, Browser browser, boolean byProvider, String detail) {
        failures.forget(user.name, browser.address());
        var id = Secrets.random(ID_LENGTH);
        var session = new UserSession();
        session.idHash = Digest.sha256(id);
        session.user = user;
        session.createdAt = clock.instant();
        session.lastSeenAt = session.createdAt;
        session.address = browser.address();
        session.agent = CleanText.atMost(LONGEST_AGENT, browser.agent());
        session.byProvider = byProvider;
        sessions.persist(session);
        audit(new Actor(user.name, user.roles, browser.address()), "sign-in", detail);
        return Admission.session(id);
    }

    /** @param name as it was typed, or as the provider says it */
    Admission refuse(String name, Browser browser, String detail) {
        failures.add(name, browser.address());
        var shortened = CleanText.atMost(LONGEST_NAME, name);
        audit(new Actor(shortened, Set.of(), browser.address()), "sign-in-refused", detail);
        return Admission.shut(failures.waitSeconds(name, browser.address()));
    }

    /** For somebody whom another proves: no account is to wait for it, only the address. */
    void turnAway(String name, Browser browser, String detail) {
        failures.addFrom(browser.address());
        audit(
                new Actor(CleanText.atMost(LONGEST_NAME, CleanText.line(name)), Set.of(), browser.address()),
                "sign-in-refused",
                detail);
    }

    long waitSeconds(String address) {
        return failures.waitSeconds(address);
    }

    private void audit(Actor actor, String action, String detail) {
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, action, "user:" + actor.name(), detail)), List.of());
    }
}
