package org.xingyao.site.files;

/**
 * What every page rests on: when one of these is another, all are made anew.
 *
 * @param epoch which history of the database the numbers belong to
 * @param day on which; some things hold until a day
 * @param program which build made the pages
 * @param site the address readers use
 */
record Standing(String epoch, String day, String program, String site) {
    static final Standing NONE = new Standing("", "", "", "");
}
