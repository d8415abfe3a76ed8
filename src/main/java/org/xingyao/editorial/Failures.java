package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Failed sign-ins per account and per address. In the database, so that a restart forgives nothing. */
@ApplicationScoped
class Failures {
    // Three slips are human. Then 2, 4, 8 … seconds, at most a quarter of an hour: a guesser gets some 100 tries a day.
    private static final int FREE = 3;
    private static final long LONGEST_WAIT = 900;
    // Many people may share an office's address.
    private static final int FREE_PER_ADDRESS = 20;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;

    Failures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long this account or this address has to wait still, in seconds. */
    long waitSeconds(String name, String address) {
        return Math.max(wait(accountKey(name), FREE), wait(addressKey(address), FREE_PER_ADDRESS));
    }

    /** The same of the address alone. */
    long waitSeconds(String address) {
        return wait(addressKey(address), FREE_PER_ADDRESS);
    }

    void add(String name, String address) {
        add(List.of(accountKey(name), addressKey(address)));
    }

    void addFrom(String address) {
        add(List.of(addressKey(address)));
    }

    private void add(List<String> keys) {
        for (var key : keys) {
            database.createNativeQuery(
                            "insert into sign_in_failure (key, failures, last_at) values (:key, 1, :now) on conflict (key) do update"
                                    + " set failures = case when sign_in_failure.last_at < :forgotten then 1 else sign_in_failure.failures + 1 end,"
                                    + " last_at = excluded.last_at")
                    .setParameter("key", key)
                    .setParameter("now", clock.instant())
                    .setParameter("forgotten", clock.instant().minus(FORGOTTEN_AFTER))
                    .executeUpdate();
        }
    }

    void forget(String name, String address) {
        database.createNativeQuery("delete from sign_in_failure where key in (:account, :address)")
                .setParameter("account", accountKey(name))
                .setParameter("address", addressKey(address))
                .executeUpdate();
    }

    private long wait(String key, int free) {
        var rows = database.createNativeQuery("select failures, last_at from sign_in_failure where key = :key")
                .setParameter("key", key)
                .getResultList();
        if (rows.isEmpty()) return 0;
        var row = (Object[]) rows.getFirst();
        int over = ((Number) row[0]).intValue() - free;
        if (over <= 0) return 0;
        long pause = Math.min(LONGEST_WAIT, 1L << Math.min(over, 20));
        var until = ((Instant) row[1]).plusSeconds(pause);
        // Rounded up: who waits as long as told must not be told to wait again.
        return Math.max(0, Math.ceilDiv(Duration.between(clock.instant(), until).toMillis(), 1000));
    }

    private static String accountKey(String name) {
        return "account:" + (name.length() > 100 ? name.substring(0, 100) : name);
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }
}
