// The sciences in which learning is used, from biology to physics.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const sciences = readOutline(
  128,
  `
biology: Biology & bioinformatics = Biology
  - Living things, studied with data.
  | bioinformatics, computational biology, biological {cell* gene* protein* biolog* molecul* species organism*}, biology, phylogenetic
  | bacteria, biomolecular
  genomics: Genes & cells
    - DNA, RNA and what cells do with them.
    | genomic, gene expression, DNA, RNA, genomics, gene regulatory, genome, transcriptomic, spatial transcriptomics, gene, CRISPR
    | metagenomic, microbiome, multi-omics, genetic {variant* mutation* disease sequence*}, DNA language model, variant effect, epigenomic
    | drug-gene
  single-cell: Single cells
    - One cell at a time.
    | single-cell, scRNA-seq, cell type, cell biology, cell line, perturbation prediction, cellular {image* perturb* respons* biolog*}
    | cell painting, virtual cell
  proteins: Proteins
    - Chains of amino acids, their shape and work.
    | protein, protein structure, protein design, AlphaFold, protein folding, protein language model, protein-protein, antibody
    | antibody design, enzyme, peptide, protein function, protein sequence, proteomic, protein-ligand, biomolecule
  drug-design: Drug design
    - Molecules that heal.
    | drug discovery, molecular generation, drug design, molecular docking, drug-target, molecule generation, binding affinity
    | drug repurposing, small molecule, drug response, drug-drug interaction, de novo design, ligand, structure-based drug
    | virtual screening, ADMET, toxicity prediction, drug-likeness
  ecology: Animals, plants & ecology = Animals & ecology
    - Species, and how they live.
    | ecology, biodiversity, species, wildlife, animal behavior, ecological, insect, bird, camera trap, evolutionary biology
    | phylogenetics, phylogenetic tree, animal, conservation {biodivers* wildlife species nature}
    | fish {species detect* count* underwater}, pollinator, coral, coral reef, beetle, seagrass
    | individual identification {animal* wildlife}, aquaculture, zebrafish
  plants-farming: Plants & farming
    - Crops, leaves, soil and cattle.
    | plant {disease* leaf phenotyp* species crop*}, agriculture, agricultural, crop, farming, crop yield, yield prediction
    | harvest {yield crop* fruit}, plant disease, leaf disease, weed {detect* crop*}, livestock, fruit, soil, precision agriculture
    | cotton, rice {disease* crop* field* yield leaf}, wheat, irrigation, smart farming, cattle
    | farmer, greenhouse {crop* plant* tomato* vegetable* cucumber*}, tomato, leaf {disease* crop plant*}
chemistry-materials: Chemistry & materials
  - Molecules and materials, computed.
  | chemistry, chemical
  molecules: Molecules & reactions
    - What molecules are and how they react.
    | molecular property, molecule, molecular representation, retrosynthesis, molecular property prediction, reaction prediction
    | SMILES {molecul* chem*}, catalyst, catalysis, chemical reaction, molecular language, organic chemistry, chemical synthesis
    | molecular graph, reaction yield, molecular design, molecular {design generat* property llm*}
  materials: Materials
    - Crystals, alloys, polymers and batteries.
    | materials science, crystal structure, material discovery, materials modeling, crystal, material design, alloy, polymer, perovskite
    | metal-organic, inorganic material, battery, lithium-ion, semiconductor, microstructure, crystal generation, composite material
    | steel, concrete {strength cement mix*}
  molecular-simulation: Molecular simulation
    - Atoms moved by computed forces.
    | molecular dynamics, interatomic potential, force field, density functional theory, machine-learned potential, quantum chemistry
    | machine learning potential, electronic structure, ab initio, coarse-grained, free energy
  spectra: Spectra & measurement
    - What instruments see in matter.
    | mass spectrometry, spectroscopy, NMR, spectra {mass raman infrared optical chem* nmr x stellar vibrational}, Raman, spectral data {chem* mass infrared}, X-ray diffraction, electron microscopy
    | microscopy {image* cell* segment* deep}, chromatography
neuroscience: Neuroscience & the brain = Neuroscience
  - Brains, measured and modelled.
  | neuroscience, brain {!tumor* !metasta* !mri !ct !lesion* !glioma* !hemorrhage}, cortex, visual cortex, dopamine
  brain-decoding: Reading brains
    - What brain signals say.
    | fMRI, neural decoding, brain decoding, brain encoding, brain activity, brain alignment, neural recording, spike train
    | neural population, neural data, brain response, visual reconstruction {brain fmri eeg}, brain-to-text, brain-to-image
  brain-networks: Brain networks
    - Which parts of the brain work together.
    | brain network, neuroimaging, connectome, functional connectivity, brain connectivity, brain graph, brain disorder
    | connectomics, structural connectivity
  brain-inspired: Brain-inspired computing = Brain-inspired
    - Machines after the brain's example.
    | brain-inspired, NeuroAI, computational neuroscience, cognitive architecture, cortical, cognitive neuroscience, cognitive map
    | hippocampus, neuro-inspired, cognitive science {brain memory model* human*}, cognitive model, human cognition {llm* language model*}
    | numerical cognition
climate: Weather, climate & earth = Weather & climate
  - Weather, oceans and the ground.
  | earth science, forest {fire* disturb* canopy biomass inventory}
  weather: Weather forecasting
    - Rain, storms and the days ahead.
    | weather {!adverse}, weather forecasting, precipitation, nowcasting, tropical cyclone, rainfall, meteorology, meteorological
    | precipitation nowcasting, atmospheric {!turbulence !entry}, weather prediction, wind {speed forecast* weather}, typhoon, hail
  climate-models: Climate
    - Decades ahead, and what to do.
    | climate, climate change, climate model, downscaling, carbon emission, climate downscaling, earth system, sustainability
    | greenhouse gas, climate policy, carbon {capture market* storage cycle}, decarbonization, carbon estimation, sustainable development
  water: Water & oceans
    - Rivers, floods and seas.
    | flood, ocean, hydrology, hydrological, groundwater, drought, sea ice, water quality, marine, coastal, streamflow, river, sea surface
    | water {resource* level distribution demand}, oceanography
    | glacier, snowpack, snow {remote depth cover satellite climat*}, ice sheet
  solid-earth: Earthquakes & geology
    - What happens below the ground.
    | seismic, geology, earthquake, geoscience, landslide, geological, subsurface, reservoir {oil simul* petroleum}, mineral, geophysics
    | volcanic, mining {mineral ore coal}, geotechnics, geotechnical
  air-fire: Air quality & fires
    - Smoke, dust and wildfire.
    | air quality, wildfire, environmental monitoring, air pollution, PM2.5, fire {detect* forest wild* smoke}, pollution
    | emission monitoring
energy: Energy & power systems = Energy & power
  - Making, moving and saving power.
  | energy system, energy forecasting
  power-grids: Power grids
    - Electricity and those who carry it.
    | power grid, smart grid, power system, power flow, microgrid, electricity market, demand response, electricity, distribution grid
    | optimal power, electric load, substation, grid operation
  renewables: Wind, sun & storage = Renewables
    - Power from weather.
    | renewable energy, solar power, wind power, photovoltaic, wind turbine, solar {energy power forecast* panel* irradiance}, wind farm
    | wind energy, energy storage, hydrogen, hydropower, wind power forecasting
  buildings: Buildings & vehicles
    - Heating, cooling and charging.
    | building energy, HVAC, energy management, electric vehicle, charging station, smart building, thermal comfort
    | energy efficiency building, EV charging, residential energy
  oil-nuclear: Oil, gas & nuclear
    - Wells and reactors.
    | oil and gas, nuclear {reactor* energy power fusion}, oil well, petroleum, reactor, fusion energy, tokamak, drilling, gas pipeline
    | nuclear power, pipeline {gas oil leak*}
physics: Physics & astronomy
  - Matter, forces and the sky.
  | physics {law simulat* learning informed experiment* reasoning problem* education student* theor*}
  particle-physics: Particles & nuclei
    - What colliders and detectors see.
    | particle physics, high-energy physics, collider, LHC, jet {collider lhc quark}, hadron, nuclear physics, neutron, neutrino
    | detector {particle collider physics calorimeter}, calorimeter, lattice {qcd gauge quantum physic* fermion* hadron*}, quark
  astronomy: Astronomy
    - Stars, galaxies and the universe.
    | astronomy, astrophysics, cosmology, galaxy, telescope, gravitational wave, dark matter, stellar, exoplanet, astronomical, supernova
    | star {cluster* stellar variable formation}, black hole, solar flare, cosmological, gravitational lens, two-point correlation
  quantum: Quantum physics
    - Quantum states and machines.
    | quantum physics, quantum mechanics, quantum many-body, quantum state, quantum system, quantum error, quantum information, qubit
    | entanglement {quantum}, quantum control, quantum simulation
  statistical-physics: Statistical physics
    - Very many parts together.
    | statistical physics, spin glass, condensed matter, superconductor, phase transition {physic* ising lattice matter}, Ising
    | statistical mechanics, thermodynamic, complex network, percolation
  fluids-plasma: Fluids & plasma
    - What flows.
    | fluid dynamics, plasma, fluid flow, turbulent, flow field, aerodynamic, fluid simulation, combustion, multiphase flow, vortex
  optics-space: Optics & space
    - Light, lenses and spacecraft.
    | optics, optical {network* fiber imaging}, spacecraft, satellite {orbit* constell* spacecraft attitude}, laser {optic* beam pulse physic* plasma}
    | lens {optic* design meta}, space {mission* exploration debris}, holography, metasurface, orbital, lunar, solar wind, space weather
    | spaceborne, on-orbit
`,
);
