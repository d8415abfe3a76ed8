package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.WordKind;
import org.xingyao.taxonomy.WordRow;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/** What all changes of word rows have in common: grounds, who and when, and their rows in the ledger. */
@ApplicationScoped
class WordEntries {
    private static final int LONGEST_REASON = 200;

    private final EntityManager database;
    private final Ledger ledger;
    private final Clock clock;

    WordEntries(EntityManager database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Missing when there is no such row */
    <R extends WordRow> R find(Class<R> type, long id) {
        R row = database.find(type, id);
        if (row == null) throw new Missing("没有这一项，可能已不在库中，请回到列表再找");
        return row;
    }

    /** The row to change, locked until the end; null for a new one. @throws Stale when somebody else came first */
    <R extends WordRow> R changing(Class<R> type, long id, Grounds grounds) {
        R row = find(type, id);
        database.lock(row, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (!Grounds.seen(row).equals(grounds.seen()))
            throw new Stale("“" + row.label() + "”刚由" + (row.author.isEmpty() ? "他人" : row.author) + "改过，请重新打开再改");
        return row;
    }

    /** Writes who, when, why and for how long into a row, and all of it into the ledger. */
    long save(Actor actor, WordRow row, String before, Grounds grounds) {
        row.reason = reason(grounds.reason());
        if (grounds.expiresOn() != null && grounds.expiresOn().isBefore(today()))
            throw new Invalid("expiresOn", "截止日期已经过了，请改为今天或以后，或留空");
        row.expiresOn = grounds.expiresOn();
        close(actor, row, "save", before.isEmpty() || before.equals(row.label()) ? "" : "，原为：" + before);
        return row.id;
    }

    void close(Actor actor, WordRow row, String happened, String more) {
        row.author = actor.name();
        row.touchedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!database.contains(row)) database.persist(row);
        var kind = WordKind.of(row).id();
        var object = kind + ":" + row.id;
        ledger.close(
                List.of(AuditEntry.of(
                        clock.instant(),
                        actor,
                        happened + "-" + kind,
                        object,
                        row.label() + more + "（" + row.reason + "）")),
                List.of(new Change("words", object, happened, Set.of())));
    }

    private static String reason(String given) {
        var reason = CleanText.line(given);
        if (reason.isEmpty()) throw new Invalid("reason", "请写明理由，方便以后的人判断还要不要");
        if (reason.length() > LONGEST_REASON) throw new Invalid("reason", "理由最长 " + LONGEST_REASON + " 个字符");
        return reason;
    }
}
