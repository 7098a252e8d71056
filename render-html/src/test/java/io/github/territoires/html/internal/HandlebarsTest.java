package io.github.territoires.html.internal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.territoires.label.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide of Handlebars and the specification of Mustache promise to those who write
 * templates. Left out, because it does not apply: lambdas and functions in the data; lookup in
 * parents that is not asked for ({@code ../}); unescaped output, which is not allowed; maps, of
 * which a view has none; delimiters of one's own.
 */
class HandlebarsTest {
  private record Person(String firstname, String lastname) {}

  private record Team(String name, List<Person> members) {}

  private record View(
      String title,
      Optional<String> maybe,
      Optional<String> missing,
      Person person,
      Optional<Person> nobody,
      List<Person> people,
      List<Team> teams,
      List<String> words,
      List<String> none,
      List<Integer> numbers,
      boolean yes,
      boolean no,
      int zero,
      String empty,
      String which,
      String odd) {}

  private static final Person YEHUDA = new Person("Yehuda", "Katz");
  private static final Person ALAN = new Person("Alan", "Johnson");
  private static final View VIEW =
      new View(
          "T & <t>",
          Optional.of("there"),
          Optional.empty(),
          YEHUDA,
          Optional.empty(),
          List.of(YEHUDA, ALAN),
          List.of(new Team("A", List.of(YEHUDA)), new Team("B", List.of(ALAN, YEHUDA))),
          List.of("a", "b", "c"),
          List.of(),
          List.of(1, 2),
          true,
          false,
          0,
          "",
          "part",
          "it");

  static Stream<Arguments> cases() {
    return Stream.of(
        // expressions
        row("{{title}}", "T &amp; &lt;t&gt;"),
        row("{{ title }}", "T &amp; &lt;t&gt;"),
        row("{{maybe}}{{missing}}|", "there|"),
        row("{{person.firstname}} {{person/lastname}}", "Yehuda Katz"),
        row("{{nobody.firstname}}|", "|"),
        row("{{words.0}}{{words.[1]}}{{words.9}}", "ab"),
        row("{{words.length}}", "3"),
        row("{{this.zero}}", "0"),
        row("{{yes}} {{no}}", "true false"),
        row("{{! nothing {{ }}x{{!-- {{title}} --}}y", "xy"),
        row("\\{{title}}", "{{title}}"),
        row("{{[title]}}", "T &amp; &lt;t&gt;"),
        // if and unless
        row("{{#if maybe}}y{{else}}n{{/if}}", "y"),
        row("{{#if missing}}y{{else}}n{{/if}}", "n"),
        row("{{#if none}}y{{else}}n{{/if}}", "n"),
        row("{{#if empty}}y{{else}}n{{/if}}", "n"),
        row("{{#if zero}}y{{else}}n{{/if}}", "n"),
        row("{{#if zero includeZero=true}}y{{else}}n{{/if}}", "y"),
        row("{{#if no}}y{{/if}}|", "|"),
        row("{{#if no}}1{{else if yes}}2{{else}}3{{/if}}", "2"),
        row("{{#if no}}1{{else if missing}}2{{else}}3{{/if}}", "3"),
        row("{{#if yes}}1{{else if yes}}2{{else}}3{{/if}}", "1"),
        row("{{#if no}}1{{else unless no}}2{{/if}}", "2"),
        row("{{#if yes}}{{title}}{{/if}}", "T &amp; &lt;t&gt;"),
        row("{{#unless missing}}y{{/unless}}", "y"),
        row("{{#unless maybe}}y{{else}}n{{/unless}}", "n"),
        row("{{^yes}}n{{/yes}}{{^no}}y{{/no}}", "y"),
        // with
        row("{{#with person}}{{firstname}} {{../zero}}{{/with}}", "Yehuda 0"),
        row("{{#with nobody}}x{{else}}none{{/with}}", "none"),
        row("{{#with person as |p|}}{{p.firstname}}{{/with}}", "Yehuda"),
        row(
            "{{#with person as |p|}}{{#each ../words}}{{p.lastname}}{{this}} {{/each}}{{/with}}",
            "Katza Katzb Katzc "),
        // each
        row("{{#each people}}{{firstname}} {{/each}}", "Yehuda Alan "),
        row("{{#each words}}{{this}}{{/each}}", "abc"),
        row("{{#each words}}{{.}}{{/each}}", "abc"),
        row("{{#each none}}x{{else}}nobody{{/each}}", "nobody"),
        row("{{#each missing}}x{{else}}nobody{{/each}}", "nobody"),
        row("{{#each words}}{{@index}}{{this}} {{/each}}", "0a 1b 2c "),
        row("{{#each words}}{{@key}}{{/each}}", "012"),
        row("{{#each words}}{{#if @first}}[{{/if}}{{this}}{{#if @last}}]{{/if}}{{/each}}", "[abc]"),
        row(
            "{{#each words}}{{#unless @last}}{{this}}, {{else}}{{this}}{{/unless}}{{/each}}",
            "a, b, c"),
        row("{{#each words}}{{#if @even}}e{{/if}}{{#if @odd}}o{{/if}}{{/each}}", "eoe"),
        row("{{#each words}}{{../zero}}{{/each}}", "000"),
        row("{{#each people}}{{../person.lastname}}{{/each}}", "KatzKatz"),
        row(
            "{{#each teams}}{{name}}:{{#each members}}{{../name}}{{lastname}}{{../../zero}} {{/each}}{{/each}}",
            "A:AKatz0 B:BJohnson0 BKatz0 "),
        row("{{#each teams}}{{#each members}}{{@index}}{{/each}}{{@index}};{{/each}}", "00;011;"),
        row("{{#each people as |p|}}{{p.firstname}}{{/each}}", "YehudaAlan"),
        row("{{#each people as |p i|}}{{i}}{{p.firstname}}{{/each}}", "0Yehuda1Alan"),
        row(
            "{{#each teams as |t|}}{{#each t.members as |m|}}{{t.name}}{{m.firstname}} {{/each}}{{/each}}",
            "AYehuda BAlan BYehuda "),
        row("{{#each words as |title|}}{{title}}{{/each}}", "abc"),
        row("{{#each words}}{{@root.zero}}{{/each}}", "000"),
        row("{{#each words}}{{#if yes}}x{{/if}}{{/each}}", "", "of String"),
        // sections
        row("{{#people}}{{firstname}} {{/people}}", "Yehuda Alan "),
        row("{{#person}}{{firstname}}{{../zero}}{{/person}}", "Yehuda0"),
        row("{{#yes}}y{{/yes}}{{#no}}n{{/no}}", "y"),
        row("{{#missing}}x{{/missing}}{{^missing}}none{{/missing}}", "none"),
        row("{{#none}}x{{/none}}{{^none}}none{{/none}}", "none"),
        row("{{#words}}{{.}}{{/words}}", "abc"),
        row("{{#person.firstname}}x{{/person.firstname}}", "x"),
        // lookup and sub-expressions
        row("{{lookup words 1}}", "b"),
        row("{{lookup person 'firstname'}}", "Yehuda"),
        row("{{#each words}}{{lookup ../words @index}}{{/each}}", "abc"),
        row("{{lookup (lookup people 1) 'lastname'}}", "Johnson"),
        row("{{#with (lookup people 1)}}{{firstname}}{{/with}}", "Alan"),
        row("{{#if (lookup none 0)}}y{{else}}n{{/if}}", "n"),
        row("{{#if (lookup words 0)}}y{{/if}}{{title}}", "yT &amp; &lt;t&gt;"),
        // whitespace control
        row("a {{~title~}} b", "aT &amp; &lt;t&gt;b"),
        row("{{#each words~}}\n {{this}}\n{{~/each}}", "abc"),
        row("x\n  {{~#if yes~}}\n y \n{{~/if~}}\n z", "xyz"),
        row("a\n{{#if yes}}\nb\n{{/if}}\nc", "a\nb\nc"),
        row("a\n  {{#if no}}\nb\n  {{else}}\nd\n  {{/if}}\nc", "a\nd\nc"),
        row("a\n{{! alone }}\nb", "a\nb"),
        row("{{#each words}}\n{{this}}\n{{/each}}\n", "a\nb\nc\n"),
        // partials
        row("{{> part}}", "<Yehuda>"),
        row("{{> name person}}", "Yehuda"),
        row("{{#each people}}{{> name}}{{/each}}", "YehudaAlan"),
        row("{{> greet word='Hi'}}", "Hi Yehuda"),
        row("{{> greet word=title}}", "T &amp; &lt;t&gt; Yehuda"),
        row("{{#each people}}{{> named greeting='Hi'}} {{/each}}", "Hi Yehuda Hi Alan "),
        row("{{> named person greeting='Hi'}}", "Hi Yehuda"),
        row("{{#each people}}{{> up}}{{/each}}", "00"),
        row("{{#each people}}{{> up x=1}}{{/each}}", "00"),
        row("{{#each people}}{{> numbered}}{{/each}}", "0:0;1:1;"),
        row("{{#each people}}{{> numbered x=1}}{{/each}}", "0:0;1:1;"),
        row("{{> outer-part a='x'}}", "xyYehuda"),
        row("a {{~> part~}} b", "a<Yehuda>b"),
        row("a\n{{~> lines}}\nb", "a1\n2\nb"),
        row("{{> (lookup this 'which')}}", "<Yehuda>"),
        row(
            "{{#each words as |word|}}{{> (lookup ../this 'which') ..}}{{/each}}",
            "<Yehuda><Yehuda><Yehuda>"),
        row("{{#each words as |it|}}{{> blind}}{{/each}}", "", "unknown property 'it'"),
        row("a\n  {{> lines}}\nb", "a\n  1\n  2\nb"),
        row("a {{> lines}} b", "a 1\n2\n b"),
        row("{{#> missing-one}}fallback{{/missing-one}}", "", "unknown template"),
        row("{{#> layout}}body {{zero}}{{/layout}}", "[body 0]"),
        row("{{#> layout}}{{#each words}}{{this}}{{/each}}{{/layout}}", "[abc]"),
        row("{{#*inline 'mine'}}m{{zero}}{{/inline}}{{> mine}}{{> mine}}", "m0m0"),
        row("{{#*inline 'mine'}}{{a}}{{firstname}}{{/inline}}{{> mine person a='x'}}", "xYehuda"),
        row(
            "{{#*inline 'mine'}}{{firstname}}{{/inline}}{{#each people}}{{> mine}} {{/each}}",
            "Yehuda Alan "),
        row(
            "{{#*inline 'mine'}}{{#each words}}{{this}}{{@index}}{{/each}}{{/inline}}{{> mine}}",
            "a0b1c2"),
        row("{{#*inline 'part'}}own{{/inline}}{{> part}}", "own"),
        row(
            "{{#*inline 'mine'}}{{#if yes}}{{text title}}{{/if}}{{/inline}}{{> mine}}",
            "T &amp; &lt;t&gt;"),
        row("{{> tree}}", "1"));
  }

  private static Arguments row(String template, String expected) {
    return Arguments.of(template, expected, "");
  }

  private static Arguments row(String template, String expected, String error) {
    return Arguments.of(template, expected, error);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void behavesAsHandlebarsDoes(String template, String expected, String error) {
    Engine engine =
        new Engine(
            Templates.of(
                List.of(
                    Layer.of(
                        Map.ofEntries(
                            entry("main", template),
                            entry("part", "<{{person.firstname}}>"),
                            entry("name", "{{firstname}}"),
                            entry("greet", "{{word}} {{person.firstname}}"),
                            entry("named", "{{greeting}} {{firstname}}"),
                            entry("up", "{{../zero}}"),
                            entry("numbered", "{{@index}}:{{> number}};"),
                            entry("number", "{{@index}}"),
                            entry("outer-part", "{{> inner-part b='y'}}"),
                            entry("inner-part", "{{a}}{{b}}{{person.firstname}}"),
                            entry("blind", "{{it}}"),
                            entry("lines", "1\n2\n"),
                            entry("layout", "[{{> @partial-block}}]"),
                            entry("tree", "{{#if yes}}1{{else}}{{> tree}}{{/if}}")))),
                UnaryOperator.identity()));
    Content content =
        new Content(
            "main",
            VIEW,
            new Rendering(
                "w",
                Labels.of(Locale.FRENCH),
                2,
                "ti",
                Optional.empty(),
                UnaryOperator.identity(),
                Optional.empty()));
    if (error.isEmpty()) {
      assertThat(engine.render(content)).isEqualTo(expected);
      assertThat(engine.renderEscaped(Escaped.of(content))).isEqualTo(expected);
    } else {
      assertThat(catchThrowable(() -> engine.render(content))).hasMessageContaining(error);
    }
  }
}
