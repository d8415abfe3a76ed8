package org.xingyao.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** A machine that talks to the API with its token. */
record ApiClient(String token) {
    static final String ARTICLES = "/api/v1/articles";

    RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token).urlEncodingEnabled(false);
    }

    Response post(String path, String json) {
        return sends(json).post(path);
    }

    Response put(String path, String tag, String json) {
        return sends(json).header("If-Match", tag).put(path);
    }

    RequestSpecification sends(String json) {
        return asks().contentType(ContentType.JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    Response working(String slug) {
        return asks().get(ARTICLES + "/" + slug + "?copy=working");
    }

    static Response published(String slug) {
        return given().get(ARTICLES + "/" + slug);
    }

    static Response page(String slug) {
        return given().get("/articles/" + slug);
    }
}
