package org.xingyao.web;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** A file of the store as an answer: whatever it holds, nothing in it may run in this site's name. */
public final class StoredFile {
    private StoredFile() {}

    public static Response.ResponseBuilder of(InputStream file, String mediaType) {
        return Response.ok(file, mediaType).header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
