package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words that readers see are those that were signed: the stored text gives the hash that stands beside it, that
 * the sign-offs name, and that the audit chain names where the article was published.
 */
@ApplicationScoped
class SignedWords implements TextInspector {
    /** Of imports of earlier versions the log names no hash; then nothing can be compared. */
    private static final String SIGNED = "select e.id, a.slug, e.no, e.exempt, e.content_hash,"
            + " array(select s.content_hash from sign_off s where s.edition_id = e.id and s.decision = 'approve'),"
            + " exists (select from sign_off s where s.edition_id = e.id and s.decision = 'approve'"
            + " and s.step = 'final-review'),"
            + " (select substring(l.detail from '内容 ([0-9a-f]{64})$') from audit_log l"
            + " where l.object = 'article:' || a.slug and l.action in ('publish', 'correct', 'import')"
            + " and l.detail ~ '内容 [0-9a-f]{64}$' order by l.no desc limit 1)"
            + " from article a join edition e on e.id = a.live_edition_id where a.slug = any (?)";

    private static final String REPORT = "：请报告技术人员，用备份核对";

    private final Rows rows;

    SignedWords(Rows rows) {
        this.rows = rows;
    }

    private record Signed(
            long id,
            String slug,
            int edition,
            boolean exempt,
            String hash,
            Set<String> signatures,
            boolean isFinal,
            @Nullable String published) {
        static Signed of(ResultSet row) throws SQLException {
            var signatures = Set.copyOf(Arrays.asList((String[]) row.getArray(6).getArray()));
            return new Signed(
                    row.getLong(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getBoolean(4),
                    row.getString(5),
                    signatures,
                    row.getBoolean(7),
                    row.getString(8));
        }
    }

    @Override
    public List<Finding> in(List<LiveText> texts) {
        var slugs = texts.stream().map(LiveText::slug).toList();
        var bySlug = texts.stream().collect(Collectors.toMap(LiveText::slug, text -> text));
        return rows.read(SIGNED, List.of(slugs), Signed::of).stream()
                .flatMap(signed -> Stream.ofNullable(bySlug.get(signed.slug()))
                        // Another one was published since it was read; the next run compares that.
                        .filter(text -> text.edition() == signed.id())
                        .flatMap(text -> findings(text, signed)))
                .toList();
    }

    private static Stream<Finding> findings(LiveText text, Signed signed) {
        var which = "第 " + signed.edition() + " 版";
        var found = Stream.<Finding>builder();
        if (!text.digest().equals(signed.hash()))
            found.add(text.finding(Matter.ALTERED, "words", which + "存着的文字与它的校验值不符，有人绕过编辑台改了文字" + REPORT));
        if (!Set.of(text.digest()).containsAll(signed.signatures()))
            found.add(text.finding(Matter.ALTERED, "signatures", which + "的文字不是审校签字时的文字" + REPORT));
        if (!signed.exempt() && !signed.isFinal())
            found.add(text.finding(Matter.ALTERED, "unsigned", which + "在线上，却没有终审签字" + REPORT));
        var published = signed.published();
        if (published != null && !published.equals(text.digest()))
            found.add(text.finding(Matter.ALTERED, "log", which + "的文字不是审计记录里发布时的文字" + REPORT));
        return found.build();
    }
}
