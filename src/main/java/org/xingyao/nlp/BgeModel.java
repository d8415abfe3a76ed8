package org.xingyao.nlp;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The model as langchain4j runs it, but in a session of our own: its own one takes every core and spins between texts. */
final class BgeModel extends AbstractInProcessEmbeddingModel {
    private static final String TOKENIZER = "bge-small-zh-v1.5-q-tokenizer.json";

    private final OnnxBertBiEncoder encoder;

    private BgeModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** Takes a second or two. Whatever is wrong with the machine comes as an exception or as a linkage error. */
    static BgeModel load(Path folder) throws IOException, OrtException {
        var files = NativeFiles.unpack(folder);
        var environment = OnnxEnvironment.get();
        try (var options = new OrtSession.SessionOptions();
                var tokenizer = resource(TOKENIZER)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.inter_op.allow_spinning", "0");
            var session = environment.createSession(files.model().toString(), options);
            return new BgeModel(new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS));
        }
    }

    static InputStream resource(String name) throws IOException {
        var stream = BgeModel.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) throw new IOException(name + " is not in the program");
        return stream;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return Embedder.DIMENSIONS;
    }
}
