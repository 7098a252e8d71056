/**
 * Contract tests, golden cases and generated programmes for those who write a renderer or bring a
 * language, attached to {@code territoires-core} as its {@code tests} jar:
 *
 * <ul>
 *   <li>{@link io.github.territoires.testkit.RendererContract}: what every renderer promises;
 *   <li>{@link io.github.territoires.testkit.LabelsContract}: what the words of a language promise;
 *   <li>{@link io.github.territoires.testkit.StrayLabels}: finds French labels in what was written
 *       in another language;
 *   <li>{@link io.github.territoires.testkit.Programmes}: programmes that use every feature;
 *   <li>{@link io.github.territoires.testkit.ValueTree}: walks through a programme or a view.
 * </ul>
 *
 * <p>The jar brings no dependency of its own. A module that uses it declares in test scope {@code
 * org.junit.jupiter:junit-jupiter} for the contract tests and {@code net.jqwik:jqwik} for the
 * generators.
 */
@NullMarked
package io.github.territoires.testkit;

import org.jspecify.annotations.NullMarked;
