class InternalError(Exception): ...

class EngineError(Exception):
    code: str
    path: str
    expected: str
    message: str
    help: str
    reason: str | None
    line: int | None
    column: int | None
    id: str | None

class Engine:
    @classmethod
    def with_default_rulebook(cls) -> Engine: ...
    @classmethod
    def with_rulebooks(cls, rulebooks: list[str]) -> Engine: ...
    def decide_json(self, question: bytes) -> bytes: ...
