// SPDX-License-Identifier: GPL-3.0-or-later
//
// liquid_work KIND SIZE...
//
// Parses, and renders where it can, a template of this kind and of each size in every dialect. For tst_LinearWork,
// which counts the instructions that each call of hookbenchWork() takes.

#include "liquid/Renderer.h"

#include <cstdlib>
#include <string>
#include <string_view>

using namespace hookbench::liquid;

namespace {

std::string repeated(std::string_view unit, std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += unit;
    return text;
}

/// `unit` until it is `size` bytes; each # in it becomes the number of the round.
std::string numbered(std::string_view unit, std::size_t size)
{
    std::string text;
    for (int round = 0; text.size() < size; ++round) {
        for (const char c : unit)
            text += c == '#' ? std::to_string(round) : std::string(1, c);
    }
    return text;
}

std::string templateOf(std::string_view kind, std::size_t size)
{
    if (kind == "text")
        return repeated("Hello { } % world. ", size);
    if (kind == "outputs")
        return repeated("{{ a.b | upcase | append: '!' }}", size);
    if (kind == "names")
        return numbered("{{ a# }}{% assign b# = c# %}", size);
    if (kind == "blocks")
        return repeated("{% if a == 1 or b %}x{% else %}{% for i in (1..3) %}{{ i }}{% endfor %}{% endif %}", size);
    if (kind == "comments")
        return repeated("{% comment %}{{ a }}{% endcomment %}", size);
    if (kind == "raw")
        return "{% raw %}" + repeated("{% a", size) + "{% endraw %}";
    if (kind == "conditions")
        return "{% if " + repeated("a or ", size) + "a %}{% endif %}";
    if (kind == "filters")
        return "{{ 'a' " + repeated("| upcase ", size) + "}}";
    if (kind == "arguments")
        return repeated("{% cycle 'a', 'b', 'c' %}", size);
    if (kind == "unclosed outputs")
        return repeated("{{ a ", size);
    if (kind == "unclosed tags")
        return repeated("{% if a ", size);
    if (kind == "unclosed strings")
        return "{{ a }}{% if" + repeated(" \"a\" '", size);
    if (kind == "errors")
        return repeated("{{ a b | c: }}{% nosuch %}", size);
    if (kind == "path")
        return "{{ a" + repeated(".b[0]", size) + " }}";
    if (kind == "loops")
        return numbered("{% for a# in b# %}{{ a#.c }}{% endfor %}", size);
    if (kind == "broken ranges")
        return repeated("{{ ((((((((((1 }}", size);
    if (kind == "small sigmas")
        return "{{ '" + repeated("\xCE\xA3", size) + "' | downcase }}";
    if (kind == "pieces")
        return "{{ '" + repeated("a,b ", size) + "' | split: ',' | uniq | sort | join: '<' | replace: 'a', 'b' }}";
    if (kind == "markup")
        return "{{ '" + repeated("<!-- <script <b & ", size) + "' | strip_html | escape | strip }}";
    return {};
}

} // namespace

/// Of this name in the program, so that valgrind finds it. Gives false if something is wrong.
extern "C" [[gnu::noinline]] bool hookbenchWork(const std::string* source)
{
    const Data data;
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        const auto program = Program::parse(*source, *dialect);
        if (program->tokens().empty() != source->empty() || program->dataPaths().size() > source->size())
            return false;
        Renderer renderer;
        RenderOptions options;
        options.recordOrigins = true;
        if (!program->hasErrors() && renderer.render(*program, data.root(), options).kind == OutcomeKind::Abort)
            return false;
    }
    return true;
}

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    for (int i = 2; i < argc; ++i) {
        const std::string source = templateOf(argv[1], static_cast<std::size_t>(std::atol(argv[i])));
        if (!hookbenchWork(&source))
            return 1;
    }
    return 0;
}
