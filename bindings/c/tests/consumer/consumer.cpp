// The same in C++.
#include <lra.hpp>

#include <iostream>

int main() {
    const auto engine = lra::engine::make();
    if (!engine) {
        return 1;
    }
    const auto answer =
        engine->decide_json(R"({"v":1,"question":"organisation","at":"2026-11-22T10:15:30Z","facts":{}})");
    // The beginning is enough to see that it is one.
    std::cout << (answer ? answer->substr(0, 40) : answer.error().json()) << '\n';
    return answer ? 0 : 1;
}
