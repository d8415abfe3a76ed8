package org.xingyao.work;

import jakarta.persistence.EntityManager;

/** Lets one program at a time do a piece of work, however many there are on one database. */
public final class Turn {
    private Turn() {}

    /**
     * Takes the turn until the caller's transaction ends.
     *
     * @param work names the work: an advisory lock of the database
     * @return false while another transaction has it
     */
    public static boolean take(EntityManager database, long work) {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, work)
                .getSingleResult();
    }
}
