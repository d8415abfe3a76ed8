package org.xingyao.site.files;

/** Tells a person how far the copy is. */
public interface CopyProgress {
    void line(String text);

    /** May be called often; what was shown before may be replaced. */
    void bar(String text);
}
