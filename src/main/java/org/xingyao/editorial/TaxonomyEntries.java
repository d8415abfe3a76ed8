package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.nlp.Pinyin;
import org.xingyao.taxonomy.BySlug;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Slug;
import org.xingyao.text.Stale;

/** What all changes of stars, regions, columns, series, organisations, persons and topics have in common. */
@ApplicationScoped
class TaxonomyEntries {
    private final EntityManager database;
    private final Addresses addresses;
    private final Ledger ledger;
    private final Clock clock;

    TaxonomyEntries(EntityManager database, Addresses addresses, Ledger ledger, Clock clock) {
        this.database = database;
        this.addresses = addresses;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The row to change, locked until the end.
     *
     * @throws Missing when there is no such row
     */
    <R> R changing(Actor actor, BySlug<R> rows, String slug) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        R row = rows.bySlug(slug).orElseThrow(() -> new Missing("没有这一项，请回到列表再找"));
        database.lock(row, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(row);
        return row;
    }

    /** @throws Stale when the row is another than the person saw */
    void unchanged(@Nullable Instant touchedAt, String seen, String name) {
        if (!TaxonomySeen.of(touchedAt).equals(seen)) throw new Stale("“" + name + "”刚被他人改过，请重新打开再改");
    }

    /**
     * Gives a row its address: a new one that which was wished for, else the name in pinyin; one on file another when one
     * is wished for, and the old one leads there.
     *
     * @param isNew true for a row that has none yet
     * @return what the row's address was; of a new one, what it is
     * @throws Invalid when it can be none, or another row has it
     */
    String address(Actor actor, BySlug<?> rows, TaxonomyRow row, boolean isNew, String given, String name) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        if (isNew) {
            row.slug = newSlug(actor, rows, given, name);
            return row.slug;
        }
        var before = row.slug;
        var wished = CleanText.line(given);
        if (wished.isEmpty() || wished.equals(before)) return before;
        row.slug = free(rows, wished);
        database.flush();
        addresses.moved(rows.kind(), before, wished);
        return before;
    }

    /**
     * An address for a new row: the one given, else the name in pinyin. Whatever had it before has it no more.
     *
     * @throws Invalid when it can be none, or another row has it
     */
    String newSlug(Actor actor, BySlug<?> rows, String given, String name) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        var wished = CleanText.line(given);
        var slug = free(rows, wished.isEmpty() ? Pinyin.slug(name) : wished);
        addresses.taken(rows.kind(), slug);
        return slug;
    }

    private static String free(BySlug<?> rows, String slug) {
        if (!Slug.isValid(slug)) throw new Invalid("slug", "网址名只能用小写字母、数字和连字符，最长 " + Slug.MAX_LENGTH + " 个字符");
        if (rows.now(slug).isPresent()) throw new Invalid("slug", "网址名“" + slug + "”已经有了，请换一个");
        return slug;
    }

    /** @throws Invalid when nothing is left of it or too much, or when another row is called so */
    static String name(String given, int longest, Optional<?> other, @Nullable Object row) {
        var name = text("name", "名称", given, longest);
        if (name.isEmpty()) throw new Invalid("name", "请写名称");
        if (other.isPresent() && !Objects.equals(other.get(), row))
            throw new Invalid("name", "已经有“" + name + "”了，请换一个名称");
        return name;
    }

    static String text(String field, String label, String given, int longest) {
        var text = CleanText.line(given);
        int length = text.codePointCount(0, text.length());
        if (length > longest) throw new Invalid(field, label + "有 " + length + " 字，最多 " + longest + " 字，请删短");
        return text;
    }

    /**
     * Other names, each once and none of them the name itself.
     *
     * @throws Invalid when one of them is too long
     */
    static List<String> aliases(List<String> given, String name, int longest) {
        return given.stream()
                .map(alias -> text("aliases", "其他名称", alias, longest))
                .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                .distinct()
                .toList();
    }

    /** @throws Invalid when it is none of them */
    static String oneOf(String field, String label, String given, Set<String> known) {
        if (!known.contains(given)) throw new Invalid(field, "请从列表里选" + label);
        return given;
    }

    /** Truncated as PostgreSQL does, so that what a form carries is what is read back. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Writes a saved row into the ledger.
     *
     * @param before the address that it had
     * @param keys of pages that show the row, besides the one at its address
     */
    void close(
            Actor actor, TaxonomyKind kind, TaxonomyRow row, String before, Differences differences, Set<String> keys) {
        differences.note("网址名", before, row.slug);
        var touched = new LinkedHashSet<>(keys);
        touched.add(kind.one() + ":" + before);
        touched.add(kind.one() + ":" + row.slug);
        note(actor, "save-taxonomy", "saved", kind.id() + ":" + row.slug, differences.text(), touched);
    }

    /**
     * Writes what was done to a row into the ledger.
     *
     * @param action for the audit log
     * @param happened for those who follow the publication log
     * @param subject as stars:yiye-xingye
     */
    void note(Actor actor, String action, String happened, String subject, String detail, Set<String> keys) {
        // Names stand on pages of every kind, as when a file is applied.
        var touched = new LinkedHashSet<>(Set.of("chrome", "taxonomy"));
        touched.addAll(keys);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, action, subject, detail)),
                List.of(new Change("taxonomy", subject, happened, touched)));
    }
}
