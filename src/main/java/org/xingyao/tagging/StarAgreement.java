package org.xingyao.tagging;

/**
 * How suggestions of one star agreed with what people decided.
 *
 * @param star slug
 * @param filings how often somebody decided at all
 * @param accepted proposed and filed
 * @param refused proposed and not filed
 * @param added filed without having been proposed
 */
public record StarAgreement(String star, int filings, int accepted, int refused, int added) {
    /** Of what was proposed, how much was right, 0 to 1; 1 where nothing was proposed. */
    public double precision() {
        return accepted + refused == 0 ? 1 : (double) accepted / (accepted + refused);
    }

    /** Of what was filed, how much had been proposed, 0 to 1; 1 where nothing was filed. */
    public double recall() {
        return accepted + added == 0 ? 1 : (double) accepted / (accepted + added);
    }

    /** In what share of the filings both said the same of this star, 0 to 1. */
    public double agreement() {
        return filings == 0 ? 1 : (double) (filings - refused - added) / filings;
    }
}
