package org.xingyao.print.poster;

import org.xingyao.print.type.Typeface;

/**
 * What stands on a poster, as far as it can be printed. Texts that are not there are empty.
 *
 * @param over the headline: the series with its number, or the column
 * @param question that {@code lead} answers
 * @param more what follows the lead
 * @param address that the code leads to
 */
record PosterText(
        String site,
        String over,
        String headline,
        String question,
        String lead,
        String more,
        String date,
        String scan,
        String address) {
    PosterText {
        site = Typeface.BOLD.printable(site);
        over = Typeface.BOLD.printable(over);
        headline = Typeface.BOLD.printable(headline);
        question = Typeface.BOLD.printable(question);
        lead = Typeface.BOLD.printable(lead);
        more = Typeface.BOLD.printable(more);
        date = Typeface.BOLD.printable(date);
        scan = Typeface.BOLD.printable(scan);
    }

    String letters() {
        return site + over + headline + question + lead + more + date + scan + "…";
    }
}
