package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.xingyao.account.SignInMechanism;
import org.xingyao.account.UserSession;

/** A browser at the desk: holds its cookie, sends the token of its forms, follows no redirect by itself. */
public record DeskClient(String session) {
    public static DeskClient signIn(String name, String password) {
        var answer = tryPassword(name, password);
        assertThat(answer.statusCode()).as(name).isEqualTo(303);
        return new DeskClient(answer.cookie(SignInMechanism.COOKIE));
    }

    public static Response tryPassword(String name, String password) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("name", name)
                .formParam("password", password)
                .post("/desk/login");
    }

    public RequestSpecification asks() {
        return given().redirects().follow(false).cookie(SignInMechanism.COOKIE, session);
    }

    public Response get(String path) {
        return asks().get(path);
    }

    public Response post(String path, Map<String, String> fields) {
        return asks().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", csrf())
                .formParams(fields)
                .post(path);
    }

    public String csrf() {
        return UserSession.csrfToken(session);
    }
}
