package org.xingyao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.text.Digest;

/**
 * Reads the taxonomy and word files of a content folder, each when its version is newer than the one applied before. Rows that
 * staff have touched win over the file. A bad file is left out whole, so no half of it counts.
 */
@ApplicationScoped
public class TaxonomyImport {
    private static final String SYNONYMS = "search/synonyms.tsv";
    private static final String DICTIONARY = "search/dictionary.txt";
    private static final String JUDGED = "search/judged.jsonl";

    private final OneTaxonomyFile one;
    private final TaxonomyRows rows;
    private final WordsImport words;
    private final JudgedImport judged;

    TaxonomyImport(OneTaxonomyFile one, TaxonomyRows rows, WordsImport words, JudgedImport judged) {
        this.one = one;
        this.rows = rows;
        this.words = words;
        this.judged = judged;
    }

    private interface Step {
        int apply(String text);
    }

    /**
     * @param content holds taxonomy/*.yaml and search/*; a file that is not there is skipped
     * @return the problems found; empty when all went well
     */
    public List<Problem> run(Actor actor, Path content, Consumer<String> progress) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var kind : rows.inOrder()) {
            apply(content, name(kind), text -> one.apply(actor, kind, text), problems, progress);
        }
        apply(content, SYNONYMS, text -> words.synonyms(actor, text.lines().toList()), problems, progress);
        apply(content, DICTIONARY, text -> words.dictionary(actor, text.lines().toList()), problems, progress);
        apply(content, JUDGED, text -> judged.run(actor, text.lines().toList()), problems, progress);
        return problems;
    }

    /** Says by its 64 digits whether a folder still holds, byte for byte, what {@link #run} would read of it. */
    public String digest(Path content) throws IOException {
        var digest = Digest.newSha256();
        for (var name : names()) {
            var file = content.resolve(name);
            if (Files.isRegularFile(file))
                digest.update((Digest.sha256(Files.readAllBytes(file)) + name).getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<String> names() {
        var taxonomy = rows.inOrder().stream().map(TaxonomyImport::name);
        return Stream.concat(taxonomy, Stream.of(SYNONYMS, DICTIONARY, JUDGED)).toList();
    }

    private static String name(TaxonomyFile kind) {
        return "taxonomy/" + kind.name() + ".yaml";
    }

    private static void apply(Path content, String name, Step step, List<Problem> problems, Consumer<String> progress)
            throws IOException {
        var file = content.resolve(name);
        if (!Files.isRegularFile(file)) return;
        try {
            int applied = step.apply(Files.readString(file));
            if (applied > 0) progress.accept(name + "：" + applied + " 项");
        } catch (BadFile e) {
            problems.add(e.in(name));
        } catch (PersistenceException e) {
            problems.add(new Problem(name, 0, "与已有数据冲突，整份未导入（" + rootMessage(e) + "）"));
        }
    }

    private static String rootMessage(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
