package org.xingyao.ops.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xingyao.ops.directory.OwnerFile;
import org.xingyao.ops.directory.OwnerFile.Owner;
import org.xingyao.ops.directory.Refusal;

/** A command's side of the line to the owner of a data directory. */
public final class OwnerCall {
    private static final int OK = 200;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int PROOF_MILLIS = 10_000;
    private static final int CHUNK = 64 * 1024;

    private final Owner owner;
    private final Secret secret;

    private OwnerCall(Owner owner) {
        this.owner = owner;
        this.secret = new Secret(owner.secret());
    }

    /** Empty when nobody owns the directory, a stale owner file included. */
    public static Optional<OwnerCall> to(Path dataDirectory) throws IOException {
        return OwnerFile.in(dataDirectory).read().map(OwnerCall::new).filter(OwnerCall::isAnswered);
    }

    public int deliver(Errand errand, Console console) throws IOException {
        HttpURLConnection connection = open();
        connection.setRequestProperty(OwnerDesk.SECRET, secret.text());
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(CHUNK);
        try {
            send(errand, connection.getOutputStream());
            if (connection.getResponseCode() != OK) {
                throw new Refusal("正在运行的星耀（进程 %d）没有接受这条命令，请重新启动它再试。".formatted(owner.pid()));
            }
            try (InputStream answer = connection.getInputStream()) {
                return new FrameReader(answer, target(errand)).readAll(console);
            }
        } finally {
            connection.disconnect();
        }
    }

    private static void send(Errand errand, OutputStream out) throws IOException {
        FrameWriter writer = new FrameWriter(out);
        writer.text(FrameKind.LINE, errand.work());
        for (String argument : errand.arguments()) {
            writer.text(FrameKind.LINE, argument);
        }
        Path files = errand.files();
        if (files != null && Files.isDirectory(files)) {
            writer.filesBelow(files);
        } else if (files != null) {
            writer.file(new RelativePath(files.toAbsolutePath().getFileName().toString()), files);
        }
        writer.exit(0);
        out.close();
    }

    private static Path target(Errand errand) throws IOException {
        Path target = errand.target();
        return target == null ? Path.of("/nonexistent") : Files.createDirectories(target);
    }

    /** A stranger may have got the port of an owner that died: ask for a proof before anything of value is sent. */
    private boolean isAnswered() {
        try {
            String question = Secret.random().text();
            HttpURLConnection connection = open();
            connection.setReadTimeout(PROOF_MILLIS);
            connection.setRequestProperty(OwnerDesk.QUESTION, question);
            try (InputStream answer = connection.getInputStream()) {
                byte[] proof = answer.readNBytes(CHUNK);
                return new Secret(secret.proof(question)).matches(new String(proof, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return false;
        }
    }

    private HttpURLConnection open() throws IOException {
        URI address = URI.create("http://127.0.0.1:" + owner.port() + OwnerDesk.PATH);
        var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MILLIS);
        return connection;
    }
}
