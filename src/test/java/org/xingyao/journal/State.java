package org.xingyao.journal;

/**
 * How an article stands; of its words only the mark that no other has.
 *
 * @param standing absent, unpublished, live or withdrawn
 * @param live what readers see; empty when they see nothing
 * @param written what the desk is writing
 * @param star slug, or empty
 * @param plans how many are set for it
 */
record State(String standing, String live, String written, String star, int plans) {
    static final State ABSENT = new State("absent", "", "", "", 0);

    static State published(String mark) {
        return new State("live", mark, mark, "", 0);
    }

    State publishedAgain() {
        return new State("live", written, written, star, plans);
    }

    State edited(String mark) {
        return new State(standing, live, mark, star, plans);
    }

    State withdrawn() {
        return new State("withdrawn", "", written, star, plans);
    }

    State filed(String newStar) {
        return new State(standing, live, written, newStar, plans);
    }

    State planned() {
        return new State(standing, live, written, star, plans + 1);
    }

    boolean isLive() {
        return standing.equals("live");
    }
}
