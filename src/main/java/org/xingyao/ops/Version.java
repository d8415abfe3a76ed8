package org.xingyao.ops;

/** Which Xingyao this is; a test compares it with pom.xml. */
final class Version {
    static final String NUMBER = "0.1.0";

    private Version() {}
}
