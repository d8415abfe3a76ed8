package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Puts one row into the place of another wherever it is referred to: a statement for each table, however much is filed. */
@ApplicationScoped
class Refiling {
    /** Beyond any list: places are numbered anew by way of there, since no two may be the same in between. */
    private static final int ASIDE = 1_000_000;

    private final EntityManager database;

    Refiling(EntityManager database) {
        this.database = database;
    }

    /**
     * In lists of some owner. A list that holds both keeps the first of them, so that a main region stays the main one.
     *
     * @param owner column with the id of whose list it is
     * @return how many lists held it
     */
    int inLists(String table, String owner, String column, long from, long into) {
        int moved = refer(table, column, from, into);
        var doubles = new ArrayList<Long>();
        for (Object id : database.createNativeQuery(
                        "delete from %1$s d using %1$s k where d.%2$s = k.%2$s and d.%3$s = :into and k.%3$s = :into and d.position > k.position returning d.%2$s"
                                .formatted(table, owner, column))
                .setParameter("into", into)
                .getResultList()) doubles.add(((Number) id).longValue());
        if (!doubles.isEmpty()) number(table, owner, doubles);
        return moved;
    }

    /** By a plain reference; @return how many had it */
    int refer(String table, String column, long from, long into) {
        return database.createNativeQuery("update %1$s set %2$s = :into where %2$s = :from".formatted(table, column))
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Takes a row out of one owner's list. */
    void takeOut(String table, String owner, String column, long of, long id) {
        database.createNativeQuery("delete from %1$s where %2$s = :of and %3$s = :id".formatted(table, owner, column))
                .setParameter("of", of)
                .setParameter("id", id)
                .executeUpdate();
        number(table, owner, List.of(of));
    }

    /**
     * Has the paths of all that lies inside a region begin with another: one statement, however many they are.
     *
     * @param region whose own path is set by the caller
     */
    void moveInside(long region, String before, String now) {
        database.createNativeQuery(
                        "update region set path = :now || substr(path, length(:before) + 1) where path like :inside and id <> :id")
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("inside", before + "%")
                .setParameter("id", region)
                .executeUpdate();
    }

    /** From 0 without gaps, in the order they have. */
    private void number(String table, String owner, List<Long> owners) {
        database.createNativeQuery("update %1$s set position = position + %2$d where %3$s in (:owners)"
                        .formatted(table, ASIDE, owner))
                .setParameter("owners", owners)
                .executeUpdate();
        database.createNativeQuery("""
                        update %1$s t set position = n.no from (
                            select %2$s as owner, position as old, row_number() over (partition by %2$s order by position) - 1 as no
                            from %1$s where %2$s in (:owners)) n
                        where t.%2$s = n.owner and t.position = n.old""".formatted(table, owner))
                .setParameter("owners", owners)
                .executeUpdate();
    }
}
