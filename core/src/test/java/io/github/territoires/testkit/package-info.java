/**
 * Contract tests, golden cases and generated programmes for those who write a renderer, attached to
 * {@code territoires-core} as its {@code tests} jar.
 *
 * <p>The jar brings no dependency of its own. A module that uses it declares in test scope {@code
 * org.junit.jupiter:junit-jupiter} for the contract tests and {@code net.jqwik:jqwik} for the
 * generators.
 */
@NullMarked
package io.github.territoires.testkit;

import org.jspecify.annotations.NullMarked;
