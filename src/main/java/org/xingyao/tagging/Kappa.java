package org.xingyao.tagging;

/**
 * How much two people agree beyond chance: Cohen's kappa over yes and no.
 *
 * @param both both said yes
 * @param first only the first did
 * @param second only the second did
 * @param neither none did
 */
public record Kappa(int both, int first, int second, int neither) {
    static final Kappa NOTHING = new Kappa(0, 0, 0, 0);

    Kappa plus(boolean one, boolean other) {
        return new Kappa(
                both + (one && other ? 1 : 0),
                first + (one && !other ? 1 : 0),
                second + (!one && other ? 1 : 0),
                neither + (!one && !other ? 1 : 0));
    }

    /** How many decisions were compared. */
    public int compared() {
        return both + first + second + neither;
    }

    /** −1 to 1; 1 where both always said the same, 0 where they agree as by chance or nothing was compared. */
    public double value() {
        double all = compared();
        if (all == 0) return 0;
        double observed = (both + neither) / all;
        double yes = (both + first) / all * ((both + second) / all);
        double no = (second + neither) / all * ((first + neither) / all);
        double expected = yes + no;
        return expected >= 1 ? 1 : (observed - expected) / (1 - expected);
    }
}
