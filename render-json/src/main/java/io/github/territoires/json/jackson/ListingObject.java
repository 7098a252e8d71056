package io.github.territoires.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Makes an object of a listing of things that are not of the model, where Jackson would write a
 * plain list.
 */
@JsonFormat(shape = JsonFormat.Shape.POJO)
@JsonPropertyOrder({"extent", "items"})
interface ListingObject {}
