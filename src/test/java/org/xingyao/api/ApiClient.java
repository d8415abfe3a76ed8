package org.xingyao.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** A machine that talks to the API with its token. */
public record ApiClient(String token) {
    public static final String ARTICLES = "/api/v1/articles";

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token).urlEncodingEnabled(false);
    }

    public Response post(String path, String json) {
        return sends(json).post(path);
    }

    public Response put(String path, String tag, String json) {
        return sends(json).header("If-Match", tag).put(path);
    }

    public RequestSpecification sends(String json) {
        return asks().contentType(ContentType.JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    public Response working(String slug) {
        return asks().get(ARTICLES + "/" + slug + "?copy=working");
    }

    public static Response published(String slug) {
        return given().get(ARTICLES + "/" + slug);
    }

    public static Response page(String slug) {
        return given().get("/articles/" + slug);
    }
}
