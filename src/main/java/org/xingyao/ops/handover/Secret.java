package org.xingyao.ops.handover;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.xingyao.text.Digest;

/** The word that owner and caller share through the owner file, for one run of the owner. */
record Secret(String text) {
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    boolean matches(String offered) {
        return Digest.isSame(text, offered);
    }

    /** Proves to a caller that we know the secret without telling it, should a stranger have the port. */
    String proof(String question) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(text), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes(question)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
