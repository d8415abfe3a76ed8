package org.xingyao.search.index;

import java.nio.file.Path;

/** One index of several that follow each other, in a folder of its own; the higher number is the newer one. */
record Generation(long number, Path folder, SearchIndex index) {}
