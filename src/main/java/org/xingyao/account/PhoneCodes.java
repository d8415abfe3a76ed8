package org.xingyao.account;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes that an authenticator on a phone makes of a secret and the time (RFC 6238): six digits every half minute. */
public final class PhoneCodes {
    private static final int DIGITS = 6;
    private static final int SECONDS = 30;
    // Phones that are half a minute fast or slow.
    private static final int DRIFT = 1;
    // As many bits as SHA-1 gives.
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PhoneCodes() {}

    /** In Base32, 32 characters. */
    public static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** What the QR code says, so that nobody has to type the secret. */
    public static String address(String issuer, String account, String secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + SECONDS;
    }

    /** The code of a moment, as the phone shows it. */
    public static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / SECONDS);
    }

    /**
     * The half minute that a code belongs to; empty when it is none of now, or not after the last one taken.
     *
     * @param typed may have spaces, as some phones show it
     */
    static OptionalLong stepOf(String secret, String typed, Instant now, long last) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long current = now.getEpochSecond() / SECONDS;
        for (long step = Math.max(last + 1, current - DRIFT); step <= current + DRIFT; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), code))
                return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    private static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), "RAW");
            return new HmacOneTimePasswordGenerator(DIGITS).generateOneTimePasswordString(key, step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
