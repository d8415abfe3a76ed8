package org.xingyao.transfer.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcePBEDataDecryptorFactoryBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcePBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.jcajce.JcePGPDataEncryptorBuilder;
import org.xingyao.text.Refused;

/**
 * Files that a pass phrase opens, as RFC 4880 has them and {@code gpg -d} reads them: AES-256, the key from the phrase by
 * 65 million bytes of SHA-256, and a hash inside that shows a change. The ciphers are Java's own, which are fast.
 */
final class OpenPgp {
    private static final int BUFFER = 64 * 1024;

    /** One byte for the number of bytes that are hashed: the most there is. */
    private static final int SLOWEST = 0xff;

    private static final int PACKET = 0x80;
    private static final int NEW_FORM = 0x40;
    private static final int PASS_PHRASE = 3;

    private OpenPgp() {}

    /** Whether the file begins as one that a pass phrase opens. */
    static boolean isIt(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) return false;
        try (var in = Files.newInputStream(file)) {
            int first = in.read();
            if (first < 0 || (first & PACKET) == 0) return false;
            int kind = (first & NEW_FORM) != 0 ? first & 0x3f : first >> 2 & 0x0f;
            return kind == PASS_PHRASE;
        }
    }

    /** Closing it ends the message and closes what is below. */
    static OutputStream encrypting(OutputStream out, String phrase) throws IOException {
        try {
            var encryptor = new PGPEncryptedDataGenerator(
                    new JcePGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256).setWithIntegrityPacket(true));
            var digest = new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA256);
            encryptor.addMethod(new JcePBEKeyEncryptionMethodGenerator(phrase.toCharArray(), digest, SLOWEST));
            var locked = encryptor.open(out, new byte[BUFFER]);
            var literal = new PGPLiteralDataGenerator()
                    .open(
                            locked,
                            PGPLiteralData.BINARY,
                            PGPLiteralData.CONSOLE,
                            Date.from(Instant.EPOCH),
                            new byte[BUFFER]);
            return new Message(literal, locked, out);
        } catch (PGPException e) {
            throw new IOException("the encryption can't begin", e);
        }
    }

    /**
     * Writes what is in it, of a file that was cut what comes before.
     *
     * @return false when it has changed since it was encrypted
     * @throws Refused when the phrase is another one
     */
    static boolean decrypt(InputStream in, String phrase, OutputStream out) throws IOException {
        try {
            var data = data(in);
            var digests = new JcaPGPDigestCalculatorProviderBuilder().build();
            var clear = opened(data, new JcePBEDataDecryptorFactoryBuilder(digests), phrase);
            return Readable.copy(clear, out) && data.isIntegrityProtected() && data.verify();
        } catch (PGPException e) {
            throw new IOException("the file can't be decrypted", e);
        }
    }

    private static PGPPBEEncryptedData data(InputStream in) throws IOException {
        var packet = new JcaPGPObjectFactory(in).nextObject();
        if (packet instanceof PGPEncryptedDataList list && list.get(0) instanceof PGPPBEEncryptedData data) return data;
        throw new Refused("这个加密文件不是星耀的备份，请用 ./xingyao backup 做出的文件");
    }

    /** Of 65,536 wrong phrases one passes the quick check, and what comes out then makes no sense. */
    private static InputStream opened(
            PGPPBEEncryptedData data, JcePBEDataDecryptorFactoryBuilder decryptor, String phrase) throws IOException {
        try {
            var clear = data.getDataStream(decryptor.build(phrase.toCharArray()));
            if (new JcaPGPObjectFactory(clear).nextObject() instanceof PGPLiteralData literal)
                return literal.getInputStream();
        } catch (PGPException | IOException | RuntimeException e) {
            throw new Refused(PassPhrase.WRONG);
        }
        throw new Refused(PassPhrase.WRONG);
    }

    private static final class Message extends FilterOutputStream {
        private final OutputStream locked;
        private final OutputStream below;
        private boolean closed;

        Message(OutputStream literal, OutputStream locked, OutputStream below) {
            super(literal);
            this.locked = locked;
            this.below = below;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) return;
            closed = true;
            try (below) {
                out.close();
                locked.close();
            }
        }
    }
}
