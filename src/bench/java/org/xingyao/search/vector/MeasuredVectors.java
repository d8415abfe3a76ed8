package org.xingyao.search.vector;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.xingyao.nlp.Embedder;
import org.xingyao.search.index.Embedded;
import org.xingyao.search.index.Passage;

/** Vectors without a program around them. Those of passages are kept below target, since 10,000 take minutes. */
public final class MeasuredVectors {
    private final Map<String, float[]> kept = new HashMap<>();
    private final Embedder embedder;

    private MeasuredVectors(Embedder embedder) {
        this.embedder = embedder;
    }

    /** The nearness of one-passage articles; questions are not slowed down by a bulkhead. */
    public static Nearness of(Collection<Passage> passages, Path home) throws IOException {
        var embedder = new Embedder(home.resolve("target/vectors/model"));
        if (!embedder.load()) throw new IllegalStateException("no model on this machine");
        var made = new MeasuredVectors(embedder);
        var index = new VectorIndex(new ByteBuffersDirectory());
        index.beginAnew(VectorIdentity.of("measured", "measured"));
        made.fill(index, passages, home.resolve("target/vectors/" + Embedder.MODEL.replace('/', '-') + ".bin"));
        index.commit(0);
        return new NearPassages(() -> Optional.of(index), new QuestionVectors(embedder)::of);
    }

    private void fill(VectorIndex index, Collection<Passage> passages, Path file) throws IOException {
        read(file);
        int done = 0;
        try (var out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (var passage : passages) {
                var text = Embedded.of(passage);
                var documents = new ArrayList<Document>();
                for (var window : text.windows()) {
                    var hash = Embedded.hash(window);
                    var vector = kept.get(hash);
                    if (vector == null) {
                        vector = embedder.of(window);
                        out.writeUTF(hash);
                        for (float number : vector) out.writeFloat(number);
                    }
                    documents.add(VectorDocument.of(passage, text.key(), hash, vector, false));
                }
                index.update(passage.slug(), documents);
                if (++done % 1000 == 0) System.err.println("已有向量 " + done + " / " + passages.size());
            }
        }
    }

    private void read(Path file) throws IOException {
        if (!Files.exists(file)) return;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (in.available() > 0) {
                var hash = in.readUTF();
                var vector = new float[Embedder.DIMENSIONS];
                for (int i = 0; i < vector.length; i++) vector[i] = in.readFloat();
                kept.put(hash, vector);
            }
        }
    }
}
