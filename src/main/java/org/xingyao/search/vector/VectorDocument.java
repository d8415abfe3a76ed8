package org.xingyao.search.vector;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.PassageDocument;

/** One window of a passage, by the passage's name in both indexes, with its filing. */
final class VectorDocument {
    static final String VECTOR = "vector";

    /** The vector's key in the database. */
    static final String HASH = "hash";

    /** Marks passages whose vector is still to be made; so the work that is left survives a crash. */
    static final String MISSING = "missing";

    private VectorDocument() {}

    /**
     * @param key of the passage
     * @param vector null when there is none
     * @param toBeMade false when there will be none
     */
    static Document of(Passage passage, long key, String hash, float @Nullable [] vector, boolean toBeMade) {
        var document = PassageDocument.filed(passage);
        document.add(new StringField(Fields.SLUG, passage.slug(), Store.NO));
        document.add(new SortedDocValuesField(Fields.SLUG, new BytesRef(passage.slug())));
        document.add(new NumericDocValuesField(Fields.KEY, key));
        document.add(new StringField(HASH, hash, Store.NO));
        if (vector != null) document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        else if (toBeMade) document.add(new StringField(MISSING, "", Store.NO));
        return document;
    }
}
