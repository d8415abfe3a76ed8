package org.xingyao.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's second step 双步登录: a phone that makes codes, and recovery codes for when it is lost. The secret must be
 * readable to check a code; it is shown only until it is confirmed, and is in no log, audit row or export but the backup.
 */
@Entity
public class SecondStep extends PanacheEntityBase {
    /** A secret that stood on a screen for longer is not confirmed any more. */
    public static final Duration TO_CONFIRM = Duration.ofMinutes(30);

    @Id
    public Long userId;

    /** In Base32, as the phone takes it. */
    @Column
    public String secret;

    @Column
    public Instant begunAt;

    /** Null until the phone has shown that it makes the right codes. */
    @Column
    public @Nullable Instant confirmedAt;

    /** Number of the half minute whose code was taken last. */
    @Column
    public long lastStep;

    /** SHA-256 of those that have not been used. */
    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "code_hash")
    public Set<String> recoveryCodes = new HashSet<>();

    public boolean isOn() {
        return confirmedAt != null;
    }

    /** Whether it waits to be confirmed, and the secret may still be shown. */
    public boolean isBegun(Instant now) {
        return confirmedAt == null && begunAt.isAfter(now.minus(TO_CONFIRM));
    }

    /** Takes a code of the phone; each is taken once. */
    public boolean takes(String code, Instant now) {
        var step = PhoneCodes.stepOf(secret, code, now, lastStep);
        if (step.isEmpty()) return false;
        lastStep = step.getAsLong();
        return true;
    }

    /** Takes one of the recovery codes; it is used up by that. */
    public boolean takesRecovery(String code) {
        return recoveryCodes.remove(RecoveryCodes.hash(code));
    }
}
