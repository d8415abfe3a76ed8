package org.xingyao.desk;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.xingyao.account.HalfSignIn;
import org.xingyao.account.SignInMechanism;
import org.xingyao.editorial.Admission;

/** The cookies of the desk: all out of reach of scripts, of other sites and of every page but the desk's. */
@ApplicationScoped
class Cookies {
    /** Of who has taken the first step and not the second. */
    static final String HALF = "xingyao-half";

    /** The way on: to the desk with a session, or to the second step. */
    Response letIn(Admission admission, HttpServerRequest request) {
        boolean secure = request.isSSL();
        if (admission.halfId().isPresent()) {
            int seconds = (int) HalfSignIn.LASTS.toSeconds();
            return Response.seeOther(URI.create(CodePages.PATH))
                    .cookie(cookie(
                            HALF, SignInMechanism.LOGIN, admission.halfId().get(), secure, seconds))
                    .build();
        }
        return Response.seeOther(URI.create("/desk"))
                .cookie(session(admission.sessionId().orElseThrow(), secure, NewCookie.DEFAULT_MAX_AGE))
                .build();
    }

    NewCookie session(String value, boolean secure, int maxAge) {
        return cookie(SignInMechanism.COOKIE, "/desk", value, secure, maxAge);
    }

    /** @param maxAge in seconds; 0 takes the cookie away */
    NewCookie cookie(String name, String path, String value, boolean secure, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }
}
