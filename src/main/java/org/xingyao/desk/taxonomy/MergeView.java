package org.xingyao.desk.taxonomy;

/**
 * What merging a row into another would do.
 *
 * @param into slug of the one that stays
 * @param intoSeen when that one had been changed last, as the person sees it
 * @param what says which goes where
 * @param names says which names the other gets; empty when it gets none
 * @param address says where the old address leads
 */
record MergeView(
        String name,
        String target,
        String into,
        String intoSeen,
        String what,
        String moves,
        String names,
        String address) {}
