package org.xingyao.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.security.SecureRandom;

/** Makes passwords and tokens, and hashes passwords. */
public final class Secrets {
    // Without 0/O, 1/l/I: a one-time password is read off a screen and typed.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    // 2^12 rounds, about a quarter of a second on the machines at hand: slow for a guesser, bearable at sign-in.
    // Tests sign in a thousand times and say less (a property of the process alone, no setting): half of their time.
    private static final int BCRYPT_COST = Integer.getInteger("xingyao.bcrypt-cost", 12);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Some 5.8 bits a character. */
    public static String random(int length) {
        var out = new StringBuilder(length);
        for (int i = 0; i < length; i++) out.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return out.toString();
    }

    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password, BCRYPT_COST);
    }

    public static boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
