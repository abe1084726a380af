import { Injector, Plugin, setDependencies } from "@univerjs/core";
import { IDependencyManagerService, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { DependencyIndex } from "./dependencyIndex";
import { LazyInterpreter } from "./lazyInterpreter";

/** Puts our own parts into the component's calculation, before anything uses them: registered right after its engine. */
export class FastCalculation extends Plugin {
  static override readonly pluginName = "FAST_CALCULATION_PLUGIN";

  constructor(
    _settings: unknown,
    protected readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([IDependencyManagerService, { useClass: DependencyIndex }]);
    this._injector.replace([
      Interpreter,
      { useFactory: (runtime: IFormulaRuntimeService) => new LazyInterpreter(runtime), deps: [IFormulaRuntimeService] },
    ]);
  }
}

setDependencies(FastCalculation, [Injector], 1);
