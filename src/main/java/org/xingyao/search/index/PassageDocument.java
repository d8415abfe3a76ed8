package org.xingyao.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.xingyao.search.analysis.ChineseAnalyzer;

/** A passage as Lucene keeps it, and back. */
public final class PassageDocument {
    /**
     * A headline and a question say twice as much as the text. Counted together with it, titles that say nothing do no
     * harm: law and number beside the text gave MRR .459 (.457 without them; .390 when they scored apart; STARD).
     */
    public static final int HEADING = 2;

    /** Without places: phrases are sought by the characters of the whole passage alone. */
    private static final FieldType TERMS = new FieldType(TextField.TYPE_NOT_STORED);

    /** A number is there or it is not; how often says nothing. */
    private static final FieldType NUMBERS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
        NUMBERS.setIndexOptions(IndexOptions.DOCS);
        NUMBERS.setOmitNorms(true);
        NUMBERS.freeze();
    }

    private final Document document = new Document();

    private PassageDocument() {}

    static Document of(Passage passage) {
        return new PassageDocument().write(passage);
    }

    /** A document with nothing but what a passage is filtered by. */
    public static Document filed(Passage passage) {
        var only = new PassageDocument();
        only.file(passage);
        return only.document;
    }

    /** The passage that a document keeps. */
    public static Passage read(Document stored) {
        int pair = number(stored, Fields.PAIR).intValue();
        return new Passage(
                text(stored, Fields.SLUG),
                text(stored, Fields.TITLE),
                text(stored, Fields.KIND),
                pair == 0 ? "" : "#qa-" + pair,
                pair,
                text(stored, Fields.QUESTION),
                text(stored, Fields.TEXT),
                number(stored, Fields.BODY_FROM).intValue(),
                text(stored, Fields.SHORT_ANSWER),
                List.of(stored.getValues(Fields.OTHER_WORDINGS)),
                text(stored, Fields.COLUMN),
                text(stored, Fields.SERIES),
                number(stored, Fields.NUMBER).intValue(),
                List.of(stored.getValues(Fields.STAR)),
                text(stored, Fields.TRACK),
                List.of(stored.getValues(Fields.REGION)),
                List.of(stored.getValues(Fields.ORGANISATION)),
                standing(stored),
                LocalDate.ofEpochDay(number(stored, Fields.DATE).longValue()),
                Instant.ofEpochMilli(number(stored, Fields.FIRST_PUBLISHED).longValue()));
    }

    private Document write(Passage passage) {
        document.add(new StringField(Fields.SLUG, passage.slug(), Store.YES));
        document.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(passage.slug())));
        searchable(Fields.TITLE, passage.title(), HEADING);
        searchable(Fields.QUESTION, passage.question(), HEADING);
        searchable(Fields.TEXT, passage.text(), 1);
        searchable(Fields.SHORT_ANSWER, passage.shortAnswer(), 1);
        passage.otherWordings().forEach(wording -> searchable(Fields.OTHER_WORDINGS, wording, 1));
        file(passage);
        document.add(new NumericDocValuesField(Fields.KEY, Embedded.of(passage).key()));
        passage.organisations().forEach(body -> keyword(Fields.ORGANISATION, body));
        document.add(new SortedSetDocValuesField(
                Fields.YEAR, new BytesRef(Integer.toString(passage.date().getYear()))));
        document.add(new StoredField(Fields.BODY_FROM, passage.bodyFrom()));
        document.add(new StoredField(Fields.PAIR, passage.pairNumber()));
        document.add(new IntField(Fields.NUMBER, passage.number(), Store.YES));
        write(passage.standing());
        document.add(new StoredField(
                Fields.FIRST_PUBLISHED, passage.firstPublishedAt().toEpochMilli()));
        return document;
    }

    private void file(Passage passage) {
        keyword(Fields.KIND, passage.kind());
        keyword(Fields.COLUMN, passage.column());
        keyword(Fields.SERIES, passage.series());
        keyword(Fields.TRACK, passage.track());
        passage.stars().forEach(star -> keyword(Fields.STAR, star));
        passage.regions().forEach(region -> keyword(Fields.REGION, region));
        document.add(new LongField(Fields.DATE, passage.date().toEpochDay(), Store.YES));
    }

    private void searchable(String field, String text, int weight) {
        if (text.isEmpty()) return;
        document.add(new StoredField(field, text));
        document.add(new Field(Fields.ANY + ChineseAnalyzer.NUMBERS, text, NUMBERS));
        for (int time = 0; time < weight; time++) {
            document.add(new Field(Fields.ANY + ChineseAnalyzer.WORDS, text, TERMS));
            document.add(new TextField(Fields.ANY + ChineseAnalyzer.MIX, text, Store.NO));
        }
    }

    private void write(Standing standing) {
        stored(Fields.ANSWERING_BODY, standing.answeringBody());
        stored(Fields.ANSWERED_ON, standing.answeredOn());
        var validTo = standing.validTo();
        if (validTo != null) stored(Fields.VALID_TO, validTo.toString());
        if (standing.overtaken()) stored(Fields.OVERTAKEN, "1");
    }

    private void stored(String field, String text) {
        if (!text.isEmpty()) document.add(new StoredField(field, text));
    }

    private static Standing standing(Document stored) {
        var validTo = text(stored, Fields.VALID_TO);
        return new Standing(
                text(stored, Fields.ANSWERING_BODY),
                text(stored, Fields.ANSWERED_ON),
                validTo.isEmpty() ? null : LocalDate.parse(validTo),
                !text(stored, Fields.OVERTAKEN).isEmpty());
    }

    private void keyword(String field, String value) {
        if (!value.isEmpty()) document.add(new KeywordField(field, value, Store.YES));
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNullElse(stored.get(field), "");
    }

    private static Number number(Document stored, String field) {
        return stored.getField(field).numericValue();
    }
}
