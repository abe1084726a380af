import { Injector, Plugin, setDependencies } from "@univerjs/core";
import { IDependencyManagerService, IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import { IFormulaDependencyGenerator, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { DependencyIndex } from "./dependencyIndex";
import { LazyInterpreter } from "./lazyInterpreter";
import { rememberedNodes } from "./rememberedNodes";
import { UnchangedFormulas } from "./unchangedFormulas";

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
    const injector = this._injector;
    injector.replace([IDependencyManagerService, { useClass: DependencyIndex }]);
    injector.add([UnchangedFormulas, { useFactory: () => unchangedFormulas(injector) }]);
    injector.replace([
      Interpreter,
      { useFactory: () => new LazyInterpreter(injector.get(IFormulaRuntimeService), injector.get(UnchangedFormulas)) },
    ]);
  }

  override onReady(): void {
    const unchanged = this._injector.get(UnchangedFormulas);
    const generator = this._injector.get(IFormulaDependencyGenerator);
    rememberedNodes(generator);
    const generate = generator.generate.bind(generator);
    generator.generate = async (isTreeModel) => {
      unchanged.stop();
      const formulas = await generate(isTreeModel);
      unchanged.start(formulas);
      return formulas;
    };
  }
}

function unchangedFormulas(injector: Injector): UnchangedFormulas {
  const index = injector.get(IDependencyManagerService);
  return new UnchangedFormulas(
    injector.get(IFormulaCurrentConfigService),
    injector.get(IFormulaRuntimeService),
    (first) => (index instanceof DependencyIndex ? index.familyOfFirst(first) : undefined),
  );
}

setDependencies(FastCalculation, [Injector], 1);
